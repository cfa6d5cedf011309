package fr.gouv.qualite.platform.publication;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was published, as it was.
 *
 * @param number from 1, for each subject
 * @param place code of the site, or of the prefecture when it is about all of it
 * @param sha256 of the content in UTF-8
 * @param latest whether no later edition replaces it: the only thing about it that ever changes
 */
public record Edition(
        UUID id,
        String kind,
        String subject,
        int number,
        PrefectureCode prefecture,
        String place,
        Period period,
        int schemaVersion,
        String content,
        String sha256,
        Instant publishedAt,
        LocalDate publishedOn,
        @Nullable String correction,
        @Nullable UUID replaces,
        boolean latest) {

    static Edition of(UUID id, Publication it, @Nullable Edition before, Instant now) {
        return new Edition(
                id,
                it.kind(),
                it.subject(),
                before == null ? 1 : before.number() + 1,
                it.prefecture(),
                it.place(),
                it.period(),
                it.schemaVersion(),
                it.content(),
                Sha256.of(it.content()),
                now,
                it.publishedOn(),
                it.correction(),
                before == null ? null : before.id(),
                true);
    }

    /** Whether this is what it says. */
    public boolean says(String other) {
        return content.equals(other);
    }
}
