package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.reference.Catalogue;
import fr.gouv.qualite.indicators.reference.IndicatorView;
import fr.gouv.qualite.indicators.reference.SiteView;
import fr.gouv.qualite.indicators.spreadsheet.Cell;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The expected cells of some sites over a period, with what is in them: to be kept, or filled in and sent back. */
@ApplicationScoped
class MeasurementSheet {

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    List<List<Cell>> of(List<SiteView> sites, Period period) {
        Map<String, IndicatorView> known = catalogue.indicators();
        Map<SiteCode, Set<String>> expected = catalogue.expected(period, sites, known);
        Map<String, Measurement> stored =
                measurements.within(period, sites.stream().map(SiteView::code).toList());
        List<IndicatorView> indicators = known.values().stream()
                .sorted(Comparator.comparing(IndicatorView::rubric).thenComparing(IndicatorView::code))
                .toList();
        List<List<Cell>> lines = new ArrayList<>();
        lines.add(Arrays.stream(ImportColumn.values())
                .map(it -> Cell.of(it.title()))
                .toList());
        for (SiteView site : sites) {
            Set<String> codes = expected.getOrDefault(site.code(), Set.of());
            for (IndicatorView indicator : indicators) {
                if (codes.contains(indicator.code())) {
                    within(period, indicator).stream()
                            .filter(it -> site.isOpen(it) && indicator.isMeasured(it))
                            .forEach(it -> lines.add(line(
                                    site,
                                    it,
                                    indicator,
                                    stored.get(Measurement.id(site.code(), indicator.code(), it)))));
                }
            }
        }
        return lines;
    }

    /** The periods of the indicator that make up this one; none when they are longer. */
    private static List<Period> within(Period period, IndicatorView indicator) {
        return period.months().stream()
                .map(month -> (Period)
                        switch (indicator.frequency()) {
                            case MONTH -> month;
                            case QUARTER -> month.quarter();
                            case SEMESTER -> month.semester();
                            case YEAR -> month.wholeYear();
                        })
                .distinct()
                .filter(period::contains)
                .toList();
    }

    private static List<Cell> line(SiteView site, Period period, IndicatorView indicator, @Nullable Measurement it) {
        Map<ImportColumn, Cell> cells = new HashMap<>();
        cells.put(ImportColumn.SITE, Cell.of(site.code().value()));
        cells.put(ImportColumn.PERIOD, Cell.of(period.toString()));
        cells.put(ImportColumn.INDICATOR, Cell.of(indicator.code()));
        cells.put(ImportColumn.LABEL, Cell.of(indicator.label()));
        if (it != null) {
            cells.put(ImportColumn.SITUATION, Cell.of(situation(it)));
            cells.put(ImportColumn.NUMERATOR, Cell.of(it.numerator));
            cells.put(ImportColumn.DENOMINATOR, Cell.of(it.denominator));
            cells.put(ImportColumn.VALUE, indicator.formula().takesCounts() ? Cell.of("") : Cell.of(it.value));
            cells.put(ImportColumn.REMARK, Cell.of(it.remark));
            cells.put(ImportColumn.REASON, Cell.of(it.reason));
        }
        return Arrays.stream(ImportColumn.values())
                .map(column -> cells.getOrDefault(column, Cell.of("")))
                .toList();
    }

    private static String situation(Measurement it) {
        return switch (it.state) {
            case EXPECTED -> "";
            case ENTERED, VALIDATED, LOCKED -> "mesuré";
            case NOT_APPLICABLE -> "sans objet";
            case SUSPENDED -> "suspendu";
        };
    }
}
