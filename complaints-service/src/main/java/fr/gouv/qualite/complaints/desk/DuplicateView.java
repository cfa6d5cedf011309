package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.casefile.query.NearCases;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that may say the same thing, and why one may think so. */
@Schema(name = "CaseDuplicate", description = "Une demande qui dit peut-être la même chose.")
public record DuplicateView(
        @Schema(description = "La demande.") CaseSummary message,

        @Schema(description = "Vrai si elle vient de la même adresse électronique.")
        boolean samePerson,

        @Schema(description = "Vrai si les textes se ressemblent.")
        boolean sameText) {

    static DuplicateView of(NearCases.Hint hint, String siteName, Instant now) {
        return new DuplicateView(CaseSummary.of(hint.file(), siteName, now), hint.samePerson(), hint.sameText());
    }
}
