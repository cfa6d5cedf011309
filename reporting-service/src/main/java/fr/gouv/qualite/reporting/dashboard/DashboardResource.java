package fr.gouv.qualite.reporting.dashboard;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.reporting.complaint.ComplaintFacts;
import fr.gouv.qualite.reporting.complaint.ComplaintResults;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.indicator.IndicatorFacts;
import fr.gouv.qualite.reporting.indicator.RubricResult;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Areas;
import fr.gouv.qualite.reporting.perimeter.Months;
import fr.gouv.qualite.reporting.perimeter.PerimeterView;
import fr.gouv.qualite.reporting.survey.SurveyFacts;
import fr.gouv.qualite.reporting.survey.SurveyResult;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("dashboards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards", description = "Tableaux de bord d’un site ou d’une préfecture.")
@Authenticated
class DashboardResource {

    @Inject
    Areas areas;

    @Inject
    IndicatorFacts indicators;

    @Inject
    ComplaintFacts complaints;

    @Inject
    SurveyFacts surveys;

    @Inject
    Caller caller;

    @GET
    @Path("sites/{code}")
    @Operation(
            operationId = "getSiteDashboard",
            summary = "Tableau de bord d’un site",
            description = "Indicateurs par rubrique et par période, demandes reçues, enquêtes, sur au plus 36 mois.")
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
        Area area = areas.find(scope, code)
                .orElseThrow(() -> Problem.notFound("« " + code + " » n’est pas connu. Vérifiez le code."));
        List<RubricResult> rubrics = indicators.results(area, months);
        return new Dashboard(
                area.shown(),
                months.from().toString(),
                months.to().toString(),
                rubrics,
                complaints.results(area, months, rubrics),
                surveys.results(area, months));
    }

    @Schema(description = "Tableau de bord.")
    record Dashboard(
            @Schema(description = "Les sites couverts.") PerimeterView perimeter,

            @Schema(description = "Premier mois.", examples = "2022-01")
            String from,

            @Schema(description = "Dernier mois.", examples = "2022-03")
            String to,

            @Schema(description = "Les indicateurs, par rubrique.")
            List<RubricResult> rubrics,

            @Schema(description = "Les demandes reçues.") ComplaintResults complaints,

            @Schema(description = "Les enquêtes.") List<SurveyResult> surveys) {}
}
