package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.service.security.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who handles cases. */
@Schema(description = "Un agent qui traite les messages.")
public record DeskAgent(
        @Schema(description = "Identifiant de l’agent.", examples = "5f0c1a0e-4b7e-4f6e-9a63-6f0f0f0f0f0f")
        String id,

        @Schema(description = "Son nom.", examples = "Alix Agent")
        String name) {

    static DeskAgent of(Caller caller) {
        return new DeskAgent(caller.id(), caller.name());
    }
}
