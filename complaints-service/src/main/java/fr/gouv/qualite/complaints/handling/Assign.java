package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.casefile.Assignment;
import fr.gouv.qualite.complaints.casefile.query.CaseSearch;
import fr.gouv.qualite.complaints.desk.DeskAgent;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives a case to an agent of its site, or to nobody. */
@Schema(name = "CaseAssignment", description = "À qui la demande est attribuée.")
public record Assign(
        @Schema(description = "Identifiant de l’agent ; « me » pour vous-même ; absent pour personne.", examples = "me")
        @Size(max = 200, message = "L’identifiant dépasse 200 caractères.")
        @Nullable
        String agent) {

    @Nullable
    Assignment assignment(Function<String, Optional<DeskAgent>> atTheSite, Caller caller) {
        if (agent == null || agent.isBlank()) {
            return null;
        }
        return agent.equals(CaseSearch.ME) || agent.equals(caller.id())
                ? DeskAgent.of(caller).assignment()
                : atTheSite
                        .apply(agent)
                        .map(DeskAgent::assignment)
                        .orElseThrow(
                                () -> Problem.invalid("agent", "Cet agent ne traite pas les demandes de ce site."));
    }
}
