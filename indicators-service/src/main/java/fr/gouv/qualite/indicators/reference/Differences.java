package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.platform.FrenchDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists the differences between two versions of a document, one plain French sentence each. */
public final class Differences {

    private final List<String> found = new ArrayList<>();

    public Differences compare(String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(what + " : " + text(before) + " → " + text(after));
        }
        return this;
    }

    /** Says what left the list, then what joined it. */
    public Differences compareAll(String one, List<String> before, List<String> after) {
        before.stream().filter(it -> !after.contains(it)).forEach(it -> found.add(one + " retiré : " + it));
        after.stream().filter(it -> !before.contains(it)).forEach(it -> found.add(one + " ajouté : " + it));
        return this;
    }

    public List<String> sentences() {
        return List.copyOf(found);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "rien";
        }
        return value instanceof LocalDate day ? FrenchDate.of(day) : "« " + value + " »";
    }
}
