package fr.gouv.qualite.complaints.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that may say the same thing, and why one may think so. */
@Schema(name = "CaseDuplicate", description = "Un message qui dit peut-être la même chose.")
public record DuplicateView(
        @Schema(description = "Le message.") CaseSummary message,

        @Schema(description = "Vrai s’il vient de la même adresse électronique.")
        boolean samePerson,

        @Schema(description = "Vrai si les textes se ressemblent.")
        boolean sameText) {}
