package fr.gouv.qualite.indicators.consolidation;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;
import static java.util.stream.Collectors.groupingBy;

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
import fr.gouv.qualite.platform.figures.Coverage.Extent;
import fr.gouv.qualite.platform.figures.Expectation;
import fr.gouv.qualite.platform.service.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
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
    StoredTotalsTable totals;

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
                .filter(site -> region == null || region.holds(site.code().prefecture()))
                .toList();
        Map<PrefectureCode, List<SiteView>> byPrefecture =
                sites.stream().collect(groupingBy(site -> site.code().prefecture()));
        Expectation expectation = catalogue.expectation(period, sites);
        Map<PrefectureCode, Totals> now = totals.byPrefecture(period, indicator);
        Map<PrefectureCode, Totals> before = totals.byPrefecture(period.previous(), indicator);
        List<Standing.Contender> contenders = new ArrayList<>();
        catalogue.prefectureNames().forEach((code, name) -> {
            Extent asked = expectation
                    .extents(
                            List.of(measured.definition()),
                            byPrefecture.getOrDefault(code, List.of()).stream()
                                    .map(SiteView::dates)
                                    .toList(),
                            period)
                    .getOrDefault(indicator, Extent.NONE);
            boolean takesPart = region == null || region.holds(code);
            if (takesPart && (asked.cells() > 0 || now.containsKey(code))) {
                contenders.add(new Standing.Contender(
                        code,
                        name,
                        row(measured, code, period, now, asked),
                        row(measured, code, period.previous(), before, Extent.NONE)
                                .value()));
            }
        });
        return Page.whole(Standing.of(measured, contenders));
    }

    private static ConsolidationRow row(
            IndicatorView indicator,
            PrefectureCode code,
            Period period,
            Map<PrefectureCode, Totals> totals,
            Extent asked) {
        Totals own = totals.getOrDefault(code, Totals.none(code.value()));
        Target target = indicator.target(code, period).orElse(null);
        return ConsolidationRow.of(
                indicator,
                Consolidation.of(
                        indicator.definition(), own.sums(), own.coverage(indicator.frequency(), asked), target),
                own.unsettled(),
                target);
    }
}
