package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.Region;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The prefectures side by side for one indicator; the same number of statements whatever their number. */
@Path("consolidations/prefectures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
class StandingResource {

    @Inject
    Measurements measurements;

    @Inject
    Catalogue catalogue;

    @GET
    @RolesAllowed({NATIONAL, ADMIN, SCOPE_RESULTS_READ})
    @Operation(
            operationId = "listStandings",
            summary = "Comparer les préfectures pour un indicateur",
            description = "Seules celles dont la couverture est complète sont classées ; les autres disent pourquoi.")
    public Page<Standing> standings(
            @Parameter(description = "Indicateur.")
                    @QueryParam("indicator")
                    @NotNull(message = "Indiquez l’indicateur.")
                    String indicator,
            @Parameter(description = "Période.") @QueryParam("period") @NotNull(message = "Indiquez la période.")
                    Period period,
            @Parameter(description = "Région ; la nation si elle est absente.") @QueryParam("region") @Nullable
                    Region region) {
        IndicatorView measured = catalogue.indicator(indicator);
        List<SiteView> sites = catalogue.sites().stream()
                .filter(it -> region == null || region.holds(it.code().prefecture()))
                .toList();
        Map<PrefectureCode, Long> asked =
                catalogue.expected(period, sites, Map.of(indicator, measured)).entrySet().stream()
                        .filter(it -> it.getValue().contains(indicator))
                        .collect(groupingBy(it -> it.getKey().prefecture(), counting()));
        Map<String, Totals> totals = measurements.totalsByPrefecture(indicator, period);
        Map<String, Totals> before = measurements.totalsByPrefecture(indicator, period.previous());
        return Page.whole(Standing.of(
                measured,
                catalogue.prefectureNames().entrySet().stream()
                        .filter(it -> region == null || region.holds(it.getKey()))
                        .filter(it -> asked.containsKey(it.getKey())
                                || totals.containsKey(it.getKey().value()))
                        .map(it -> new Standing.Contender(
                                it.getKey(),
                                it.getValue(),
                                row(measured, it.getKey(), period, totals, asked.getOrDefault(it.getKey(), 0L)),
                                row(measured, it.getKey(), period.previous(), before, 0)
                                        .value()))
                        .toList()));
    }

    private static ConsolidationRow row(
            IndicatorView indicator, PrefectureCode code, Period period, Map<String, Totals> totals, long sites) {
        return ConsolidationRow.of(
                indicator,
                totals.getOrDefault(code.value(), Totals.none(code.value())),
                period.length(),
                sites,
                indicator.target(code, period).orElse(null));
    }
}
