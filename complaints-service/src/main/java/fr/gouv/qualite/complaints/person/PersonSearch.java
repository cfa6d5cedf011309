package fr.gouv.qualite.complaints.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Looks for a person. It travels in a body: an address would be written in the logs of every server on its way. */
@Schema(description = "La personne recherchée.")
record PersonSearch(
        @Schema(
                description =
                        "Nom, adresse électronique ou postale, ou une partie, trois caractères au moins, sans souci"
                                + " des accents ; ou le numéro d’une demande, ou sa fin.",
                examples = "camille exemple")
        @NotNull(message = "Écrivez un nom, une adresse ou un numéro.")
        @Size(max = 200, message = "La recherche dépasse 200 caractères.")
        String text,

        @Schema(description = "Où reprendre la liste.") @Nullable
        String cursor,

        @Schema(description = "Nombre de demandes ; 20 si absent.")
        @Min(value = 1, message = "Demandez au moins une demande.")
        @Max(value = 50, message = "Demandez 50 demandes au plus.")
        @Nullable
        Integer limit) {

    private static final int USUAL = 20;

    int rows() {
        return limit == null ? USUAL : limit;
    }
}
