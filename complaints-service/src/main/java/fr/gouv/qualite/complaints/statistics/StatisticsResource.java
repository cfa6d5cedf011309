package fr.gouv.qualite.complaints.statistics;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What came in, what it was about, and how fast it was answered. */
@Path("statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class StatisticsResource {

    @Inject
    CaseGroups groups;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN, SCOPE_RESULTS_READ})
    @Operation(
            operationId = "getStatistics",
            summary = "Compter les messages et mesurer les délais",
            description =
                    "Par mois de réception. Les délais sont ceux de toutes les réclamations et suggestions auxquelles"
                            + " une réponse est due, quel que soit leur objet : être réorienté est aussi une réponse.")
    public StatisticsView get(
            @Parameter(description = "Une préfecture.", example = "76") @QueryParam("prefecture") @Nullable
                    PrefectureCode prefecture,
            @Parameter(description = "Un site.", example = "76-ROUEN") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(
                            description = "Premier mois.",
                            example = "2022-01",
                            schema = @Schema(implementation = String.class))
                    @QueryParam("from")
                    @NotNull(message = "Indiquez le premier mois, par exemple 2022-01.")
                    Period.Month from,
            @Parameter(
                            description = "Dernier mois, compris.",
                            example = "2022-03",
                            schema = @Schema(implementation = String.class))
                    @QueryParam("to")
                    @NotNull(message = "Indiquez le dernier mois, par exemple 2022-03.")
                    Period.Month to) {
        StatisticsQuery asked = new StatisticsQuery(prefecture, site, from, to);
        if (site != null) {
            caller.mustSee(site);
            return StatisticsView.of(asked, false, groups.ofSites(Set.of(site), from, to));
        }
        if (prefecture == null && caller.seesTheNation()) {
            return StatisticsView.of(asked, false, groups.ofTheNation(from, to));
        }
        PrefectureCode place = prefecture == null ? ownPrefecture() : prefecture;
        if (caller.seesPrefecture(place)) {
            return StatisticsView.of(asked, false, groups.ofPrefecture(place.value(), from, to));
        }
        return StatisticsView.of(asked, true, groups.ofSites(ownSites(place), from, to));
    }

    private PrefectureCode ownPrefecture() {
        return caller.prefecture()
                .orElseThrow(() -> CommonProblem.FORBIDDEN.with("Aucune préfecture n’est dans votre périmètre."));
    }

    private Set<SiteCode> ownSites(PrefectureCode place) {
        Set<SiteCode> sites = caller.sites().stream()
                .filter(site -> site.prefecture().equals(place))
                .collect(Collectors.toSet());
        if (sites.isEmpty()) {
            throw CommonProblem.FORBIDDEN.with("Cette préfecture n’est pas dans votre périmètre.");
        }
        return sites;
    }
}
