package fr.gouv.qualite.indicators.consolidation;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.StoredTotalsTable;
import fr.gouv.qualite.indicators.measurement.Totals;
import fr.gouv.qualite.indicators.organisation.Region;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.figures.Consolidation;
import fr.gouv.qualite.platform.figures.Coverage;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Several sites together: the figures of a prefecture, of a region, of the nation. */
@Path("consolidations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
class ConsolidationResource {

    @Inject
    StoredTotalsTable stored;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({QUALITY_MANAGER, READER, NATIONAL, ADMIN, SCOPE_RESULTS_READ})
    @Operation(
            operationId = "getConsolidation",
            summary = "Consolider les mesures d’une préfecture, d’une région ou de la nation",
            description = "Sans préfecture ni région : la nation. La couverture est toujours dite.")
    public Page<ConsolidationRow> consolidation(
            @Parameter(description = "Préfecture.") @QueryParam("prefecture") @Nullable PrefectureCode prefecture,
            @Parameter(description = "Région.") @QueryParam("region") @Nullable Region region,
            @Parameter(description = "Période.") @QueryParam("period") @NotNull(message = "Indiquez la période.")
                    Period period) {
        if (prefecture != null && region != null) {
            throw Problem.invalid("region", "Demandez une préfecture ou une région, pas les deux.");
        }
        mustSee(prefecture);
        Predicate<PrefectureCode> where = in(prefecture, region);
        List<SiteView> sites = catalogue.sites().stream()
                .filter(site -> where.test(site.code().prefecture()))
                .toList();
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Map<String, Coverage.Extent> asked = catalogue
                .expectation(period, sites)
                .extents(
                        indicators.values().stream()
                                .map(IndicatorView::definition)
                                .toList(),
                        sites.stream().map(SiteView::dates).toList(),
                        period);
        // A site that has closed since was measured all the same.
        Map<String, Totals> totals = stored.byIndicator(
                period, sites.stream().map(site -> site.code().prefecture()).collect(Collectors.toSet()));
        return Page.whole(indicators.values().stream()
                .filter(indicator -> indicator.frequency().months() <= period.length())
                .filter(indicator -> totals.containsKey(indicator.code()) || asked.containsKey(indicator.code()))
                .sorted(Comparator.comparing(IndicatorView::code))
                .map(indicator -> row(
                        indicator,
                        totals.getOrDefault(indicator.code(), Totals.none(indicator.code())),
                        asked.getOrDefault(indicator.code(), Coverage.Extent.NONE),
                        indicator.target(prefecture, period).orElse(null)))
                .toList());
    }

    private static ConsolidationRow row(
            IndicatorView indicator, Totals totals, Coverage.Extent asked, @Nullable Target target) {
        return ConsolidationRow.of(
                indicator,
                Consolidation.of(
                        indicator.definition(), totals.sums(), totals.coverage(indicator.frequency(), asked), target),
                totals.unsettled(),
                target);
    }

    private void mustSee(@Nullable PrefectureCode prefecture) {
        if (prefecture != null) {
            caller.mustSee(prefecture);
        } else if (!caller.seesTheNation()) {
            throw CommonProblem.FORBIDDEN.with(
                    "Les régions et la nation sont réservées au ministère :" + " choisissez votre préfecture.");
        }
    }

    private static Predicate<PrefectureCode> in(@Nullable PrefectureCode prefecture, @Nullable Region region) {
        if (prefecture != null) {
            return prefecture::equals;
        }
        return region == null ? any -> true : region::holds;
    }
}
