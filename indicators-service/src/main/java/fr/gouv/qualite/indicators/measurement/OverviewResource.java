package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static java.util.stream.Collectors.groupingBy;

import fr.gouv.qualite.indicators.reference.Catalogue;
import fr.gouv.qualite.indicators.reference.Frequency;
import fr.gouv.qualite.indicators.reference.IndicatorView;
import fr.gouv.qualite.indicators.reference.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Several sites together: who has entered what, and the figures of a prefecture. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
class OverviewResource {

    @Inject
    Measurements measurements;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    @GET
    @Path("completeness")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getCompleteness", summary = "Savoir qui a saisi quoi")
    public Page<CompletenessRow> completeness(
            @Parameter(description = "Période.") @QueryParam("period") @NotNull(message = "Indiquez la période.")
                    Period period,
            @Parameter(description = "Préfecture ; toutes celles de l’appelant si absente.")
                    @QueryParam("prefecture")
                    @Nullable
                    PrefectureCode prefecture) {
        Map<String, List<Measurement>> bySite = measurements.of(period).stream().collect(groupingBy(it -> it.site));
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Set<String> locked = measurements.lockedSites(period);
        Map<String, List<String>> expected = new HashMap<>();
        return Page.whole(catalogue.sites().stream()
                .filter(site -> caller.seesSite(site.code()))
                .filter(site -> prefecture == null || site.prefecture().equals(prefecture.value()))
                .map(site -> row(
                        site,
                        period,
                        expected.computeIfAbsent(
                                site.prefecture(), code -> expected(PrefectureCode.of(code), period, indicators)),
                        bySite.getOrDefault(site.code().value(), List.of()),
                        locked.contains(site.code().value())))
                .toList());
    }

    private List<String> expected(PrefectureCode prefecture, Period period, Map<String, IndicatorView> indicators) {
        return catalogue.expected(prefecture, period).stream()
                .filter(code -> {
                    IndicatorView it = indicators.get(code);
                    return it != null && it.frequency() == Frequency.lasting(period.length());
                })
                .sorted()
                .toList();
    }

    private static CompletenessRow row(
            SiteView site, Period period, List<String> expected, List<Measurement> found, boolean locked) {
        List<String> there = found.stream().map(it -> it.indicator).toList();
        List<String> missing =
                expected.stream().filter(code -> !there.contains(code)).toList();
        int validated = (int) found.stream()
                .filter(it -> expected.contains(it.indicator))
                .filter(it -> it.state != MeasurementState.ENTERED && it.state != MeasurementState.EXPECTED)
                .count();
        return new CompletenessRow(
                site.code().value(),
                site.name(),
                period.toString(),
                expected.size(),
                expected.size() - missing.size(),
                validated,
                locked,
                missing);
    }

    @GET
    @Path("consolidations")
    @RolesAllowed({QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getConsolidation", summary = "Consolider les mesures d’une préfecture")
    public Page<ConsolidationRow> consolidation(
            @Parameter(description = "Préfecture.")
                    @QueryParam("prefecture")
                    @NotNull(message = "Indiquez la préfecture.")
                    PrefectureCode prefecture,
            @Parameter(description = "Période.") @QueryParam("period") @NotNull(message = "Indiquez la période.")
                    Period period) {
        caller.mustSee(prefecture);
        Map<String, List<Measurement>> byIndicator = measurements.ofPrefecture(prefecture, period).stream()
                .filter(it -> it.value != null && period.contains(Period.parse(it.period)))
                .collect(groupingBy(it -> it.indicator));
        int sites = (int) catalogue.sites().stream()
                .filter(site -> site.prefecture().equals(prefecture.value()))
                .count();
        Set<String> expected = catalogue.expected(prefecture, period);
        return Page.whole(catalogue.indicators().values().stream()
                .filter(it -> expected.contains(it.code()) || byIndicator.containsKey(it.code()))
                .filter(it -> months(it) <= period.length())
                .map(it -> ConsolidationRow.of(
                        it,
                        byIndicator.getOrDefault(it.code(), List.of()),
                        period.length() / months(it),
                        sites,
                        it.target(prefecture, period).orElse(null)))
                .sorted(java.util.Comparator.comparing(ConsolidationRow::indicator))
                .toList());
    }

    private static int months(IndicatorView indicator) {
        return switch (indicator.frequency()) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case SEMESTER -> 6;
            case YEAR -> 12;
        };
    }
}
