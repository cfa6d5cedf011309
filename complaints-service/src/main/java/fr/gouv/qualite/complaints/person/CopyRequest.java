package fr.gouv.qualite.complaints.person;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a copy of what is known of a person. */
@Schema(description = "Les demandes d’une même personne, à lui remettre.")
record CopyRequest(
        @Schema(description = "Identifiants des demandes, cent au plus.")
        @NotEmpty(message = "Choisissez au moins une demande.")
        @Size(max = 100, message = "Choisissez cent demandes au plus.")
        List<@NotNull UUID> cases) {}
