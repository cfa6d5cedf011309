package fr.gouv.qualite.complaints.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a case repeats another. */
@Schema(name = "CaseMerge", description = "La demande dont celle-ci est le doublon.")
public record Merge(
        @Schema(description = "Numéro de la demande avec laquelle elle est traitée.", examples = "76-2022-7K3MQP")
        @NotBlank(message = "Indiquez le numéro de la demande avec laquelle celle-ci est traitée.")
        @Size(max = 20, message = "Ce numéro est trop long.")
        String into) {

    /** As numbers are written. */
    String number() {
        return into.strip().toUpperCase(Locale.ROOT);
    }
}
