package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.casefile.Assignment;
import fr.gouv.qualite.platform.service.security.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Someone who handles cases. */
@Schema(description = "Un agent qui traite les demandes.")
public record DeskAgent(
        @Schema(description = "Identifiant de l’agent.", examples = "5f0c1a0e-4b7e-4f6e-9a63-6f0f0f0f0f0f")
        String id,

        @Schema(description = "Son nom.", examples = "Alix Agent")
        String name) {

    static @Nullable DeskAgent of(@Nullable Assignment assignment) {
        return assignment == null ? null : new DeskAgent(assignment.agentId(), assignment.agentName());
    }

    public Assignment assignment() {
        return new Assignment(id, name);
    }

    public static DeskAgent of(Caller caller) {
        return new DeskAgent(caller.id(), caller.name());
    }
}
