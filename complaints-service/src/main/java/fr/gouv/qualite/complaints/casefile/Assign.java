package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives a case to an agent of its site, or to nobody. */
@Schema(name = "CaseAssignment", description = "À qui le message est attribué.")
public record Assign(
        @Schema(description = "Identifiant de l’agent ; « me » pour vous-même ; absent pour personne.", examples = "me")
        @Size(max = 200, message = "L’identifiant dépasse 200 caractères.")
        @Nullable
        String agent) {

    /** How a caller names themselves, here and in the desk's filters. */
    static final String ME = "me";

    @Nullable
    DeskAgent agent(Function<String, Optional<DeskAgent>> atTheSite, Caller caller) {
        if (agent == null || agent.isBlank()) {
            return null;
        }
        return agent.equals(ME) || agent.equals(caller.id())
                ? DeskAgent.of(caller)
                : atTheSite
                        .apply(agent)
                        .orElseThrow(
                                () -> Problem.invalid("agent", "Cet agent ne traite pas les messages de ce site."));
    }
}
