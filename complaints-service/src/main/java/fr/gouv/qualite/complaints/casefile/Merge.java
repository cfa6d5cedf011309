package fr.gouv.qualite.complaints.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a case repeats another. */
@Schema(name = "CaseMerge", description = "Le message dont celui-ci est le doublon.")
public record Merge(
        @Schema(description = "Numéro du message avec lequel il est traité.", examples = "76-2022-7K3MQP")
        @NotBlank(message = "Indiquez le numéro du message avec lequel celui-ci est traité.")
        @Size(max = 20, message = "Ce numéro est trop long.")
        String into) {}
