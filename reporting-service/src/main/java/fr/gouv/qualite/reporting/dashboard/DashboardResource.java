package fr.gouv.qualite.reporting.dashboard;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.reporting.results.ComplaintResults;
import fr.gouv.qualite.reporting.results.Months;
import fr.gouv.qualite.reporting.results.Perimeter;
import fr.gouv.qualite.reporting.results.Results;
import fr.gouv.qualite.reporting.results.RubricResult;
import fr.gouv.qualite.reporting.results.Scope;
import fr.gouv.qualite.reporting.results.SurveyResult;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("dashboards")
@Tag(name = "dashboards", description = "Tableaux de bord d’un site ou d’une préfecture.")
@Authenticated
class DashboardResource {

    @Inject
    Results results;

    @Inject
    Caller caller;

    @GET
    @Path("sites/{code}")
    @Operation(
            operationId = "getSiteDashboard",
            summary = "Tableau de bord d’un site",
            description = "Indicateurs par rubrique et par période, messages reçus, enquêtes, sur au plus 36 mois.")
    public Dashboard site(
            @Parameter(description = "Code du site.", example = "76-ROUEN") @PathParam("code") String code,
            @Parameter(description = "Premier mois.", example = "2022-01", required = true)
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Dernier mois.", example = "2022-03", required = true) @QueryParam("to") @Nullable
                    String to) {
        SiteCode site = SiteCode.of(code);
        caller.mustSee(site);
        return dashboard(Scope.SITE, site.value(), Months.parse(from, to));
    }

    @GET
    @Path("prefectures/{code}")
    @Operation(
            operationId = "getPrefectureDashboard",
            summary = "Tableau de bord d’une préfecture et de ses sites",
            description = "Les chiffres des sites sont consolidés à partir de leurs numérateurs et dénominateurs,"
                    + " jamais en faisant la moyenne des taux.")
    public Dashboard prefecture(
            @Parameter(description = "Code de la préfecture.", example = "76") @PathParam("code") String code,
            @Parameter(description = "Premier mois.", example = "2022-01", required = true)
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Dernier mois.", example = "2022-03", required = true) @QueryParam("to") @Nullable
                    String to) {
        PrefectureCode prefecture = PrefectureCode.of(code);
        caller.mustSee(prefecture);
        return dashboard(Scope.PREFECTURE, prefecture.value(), Months.parse(from, to));
    }

    private Dashboard dashboard(Scope scope, String code, Months months) {
        Perimeter perimeter = results.perimeter(scope, code)
                .orElseThrow(() -> Problem.notFound("« " + code + " » n’est pas connu. Vérifiez le code."));
        return new Dashboard(
                perimeter,
                months.from().toString(),
                months.to().toString(),
                results.indicators(perimeter, months),
                results.complaints(perimeter, months),
                results.surveys(perimeter, months));
    }

    @Schema(description = "Tableau de bord.")
    record Dashboard(
            @Schema(description = "Les sites couverts.") Perimeter perimeter,

            @Schema(description = "Premier mois.", examples = "2022-01")
            String from,

            @Schema(description = "Dernier mois.", examples = "2022-03")
            String to,

            @Schema(description = "Les indicateurs, par rubrique.")
            List<RubricResult> rubrics,

            @Schema(description = "Les messages reçus.") ComplaintResults complaints,

            @Schema(description = "Les enquêtes.") List<SurveyResult> surveys) {}
}
