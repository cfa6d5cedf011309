package fr.gouv.qualite.complaints.casefile.theme;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The themes of a prefecture's cases. */
@Path("themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class ThemeResource {

    @Inject
    ThemeTable themes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Transactional
    @Operation(
            operationId = "listThemes",
            summary = "Lister les thèmes d’une préfecture",
            description = "Ceux des demandes que vous traitez, les plus fréquents d’abord : 500 au plus.")
    public Page<ThemeView> list(
            @Parameter(description = "La préfecture ; la vôtre si absente.", example = "76")
                    @QueryParam("prefecture")
                    @Nullable
                    PrefectureCode prefecture) {
        PrefectureCode of = prefecture == null ? own() : prefecture;
        if (caller.manages(of)) {
            return Page.whole(themes.of(of, Set.of()));
        }
        List<SiteCode> sites = caller.sites().stream()
                .filter(site -> site.prefecture().equals(of))
                .toList();
        if (sites.isEmpty()) {
            throw CommonProblem.FORBIDDEN.with("Vous ne traitez aucune demande de cette préfecture.");
        }
        return Page.whole(themes.of(of, sites));
    }

    @POST
    @Path("merges")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "mergeThemes",
            summary = "Réunir des thèmes, ou en renommer un",
            description =
                    "Toutes les demandes de la préfecture qui les portent changent de thème, et leur historique le"
                            + " dit. Les statistiques par thème suivent.")
    @APIResponseSchema(value = MergedThemes.class, responseCode = "200", responseDescription = "Réunis.")
    public Response merge(@NotNull(message = "Dites quels thèmes réunir.") @Valid MergeThemes command) {
        caller.mustManage(command.prefecture());
        String into = command.into().strip().replaceAll("\\s+", " ");
        long cases = themes.replace(command.prefecture(), command.themes(), into, Author.of(caller, clock.instant()));
        return Response.ok(new MergedThemes(into, cases)).build();
    }

    private PrefectureCode own() {
        return caller.prefecture()
                .or(() -> caller.sites().stream().map(SiteCode::prefecture).findFirst())
                .orElseThrow(() -> Problem.invalid("prefecture", "Indiquez la préfecture."));
    }
}
