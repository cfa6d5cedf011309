package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.Region;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Measurements measurements;

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
        List<SiteView> sites = catalogue.sites();
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Collection<Set<String>> expected = catalogue
                .expected(
                        period,
                        sites.stream()
                                .filter(it -> where.test(it.code().prefecture()))
                                .toList(),
                        indicators)
                .values();
        // A site that has closed since was measured all the same.
        Map<String, Totals> totals = measurements.totals(
                period,
                sites.stream().map(it -> it.code().prefecture()).filter(where).collect(Collectors.toSet()));
        List<ConsolidationRow> rows = indicators.values().stream()
                .filter(it -> it.frequency().months() <= period.length())
                .filter(it -> totals.containsKey(it.code()) || sitesOf(it, expected) > 0)
                .sorted(Comparator.comparing(IndicatorView::code))
                .map(it -> ConsolidationRow.of(
                        it,
                        totals.getOrDefault(it.code(), Totals.none(it.code())),
                        period.length(),
                        sitesOf(it, expected),
                        it.target(prefecture, period).orElse(null)))
                .toList();
        return Page.whole(rows);
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

    /** How many sites have to measure it. */
    private static long sitesOf(IndicatorView indicator, Collection<Set<String>> expected) {
        return expected.stream()
                .filter(codes -> codes.contains(indicator.code()))
                .count();
    }
}
