package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.publication.Edition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of a flash-info, which says when it was published and whether it is being corrected. */
final class Dateline {

    static final String DRAFT = "Projet, non publié.";

    private Dateline() {}

    static String of(Edition edition) {
        return (edition.number() > 1 ? "Corrigé" : "Publié") + " le " + FrenchDate.of(edition.publishedOn()) + ".";
    }

    /** @param reopenedOn since which day its month is unlocked to be corrected */
    static String of(Edition edition, @Nullable LocalDate reopenedOn) {
        return of(edition)
                + (reopenedOn == null
                        ? ""
                        : "\nEn cours de correction depuis le " + FrenchDate.of(reopenedOn)
                                + "\u00a0: ce qui est publié reste affiché, et la correction le remplacera.");
    }
}
