package fr.gouv.qualite.indicators.completeness;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Measurements;
import fr.gouv.qualite.indicators.measurement.Measurements.Filled;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what each site has entered of what its perimeter asks for. */
@ApplicationScoped
public class Completeness {

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    SiteMonths months;

    @Inject
    Clock clock;

    /** How many working days after the end of a month its values are awaited: then they are first asked for. */
    @ConfigProperty(name = "qualite.reminders.after-working-days")
    int daysToEnter;

    List<CompletenessRow> of(List<SiteView> sites, Period period) {
        Set<PrefectureCode> prefectures =
                sites.stream().map(site -> site.code().prefecture()).collect(Collectors.toSet());
        Map<SiteCode, List<IndicatorView>> expected = catalogue.expectedOver(period, sites);
        Map<SiteCode, List<Filled>> filled =
                measurements.filled(period, prefectures).stream().collect(Collectors.groupingBy(Filled::site));
        Set<SiteCode> locked = months.lockedSites(period);
        return sites.stream()
                .map(site -> CompletenessRow.of(
                        site,
                        period,
                        expected.getOrDefault(site.code(), List.of()).stream()
                                .map(CompletenessRow.Asked::of)
                                .toList(),
                        filled.getOrDefault(site.code(), List.of()),
                        locked.contains(site.code())))
                .toList();
    }

    /** Counts by prefecture, the latest first; leaves out those of which nothing is expected. */
    List<PrefectureCompleteness> byPrefecture(List<SiteView> sites, Period period) {
        Map<String, List<CompletenessRow>> rows = of(sites, period).stream()
                .filter(it -> it.expected() > 0)
                .collect(Collectors.groupingBy(
                        it -> SiteCode.of(it.site()).prefecture().value()));
        Instant now = clock.instant();
        return catalogue.prefectures().stream()
                .filter(it -> rows.containsKey(it.code()))
                .map(it -> {
                    WorkingDayCalendar calendar = WorkingDayCalendar.of(it.holidayZone());
                    return PrefectureCompleteness.of(
                            PrefectureCode.of(it.code()),
                            it.name(),
                            rows.getOrDefault(it.code(), List.of()),
                            calendar.addWorkingDays(period.lastDay(), daysToEnter),
                            LocalDate.ofInstant(now, ZoneId.of(it.timeZone())));
                })
                .sorted(PrefectureCompleteness.LATEST_FIRST)
                .toList();
    }

    public MonthProgress of(SiteView site, Period period) {
        CompletenessRow row = of(List.of(site), period).getFirst();
        Map<String, IndicatorView> indicators = row.missing().isEmpty() ? Map.of() : catalogue.indicators();
        return new MonthProgress(
                period,
                indicators.values().stream()
                        .filter(it -> row.missing().contains(it.code()))
                        .map(IndicatorView::label)
                        .sorted()
                        .toList(),
                row.entered() - row.validated(),
                row.locked());
    }
}
