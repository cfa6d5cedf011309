package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.spreadsheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
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

    /** Writes a line for each cell, after the titles. */
    void write(Sheet sheet, List<SiteView> sites, Period period) throws IOException {
        Map<String, IndicatorView> known = catalogue.indicators();
        Map<SiteCode, Set<String>> expected = catalogue.expected(period, sites, known);
        Map<String, Measurement> stored =
                measurements.within(period, sites.stream().map(SiteView::code).toList());
        List<IndicatorView> indicators = known.values().stream()
                .sorted(Comparator.comparing(IndicatorView::rubric).thenComparing(IndicatorView::code))
                .toList();
        sheet.row(Arrays.stream(ImportColumn.values()).map(ImportColumn::title).toList());
        for (SiteView site : sites) {
            Set<String> codes = expected.getOrDefault(site.code(), Set.of());
            for (IndicatorView indicator : indicators) {
                for (Period it : codes.contains(indicator.code()) ? within(period, indicator) : List.<Period>of()) {
                    if (site.isOpen(it) && indicator.isMeasured(it)) {
                        sheet.row(line(
                                site, it, indicator, stored.get(Measurement.id(site.code(), indicator.code(), it))));
                    }
                }
            }
        }
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

    private static List<@Nullable Object> line(
            SiteView site, Period period, IndicatorView indicator, @Nullable Measurement it) {
        Map<ImportColumn, @Nullable Object> cells = new HashMap<>();
        cells.put(ImportColumn.SITE, site.code());
        cells.put(ImportColumn.PERIOD, period);
        cells.put(ImportColumn.INDICATOR, indicator.code());
        cells.put(ImportColumn.LABEL, indicator.label());
        if (it != null) {
            cells.put(ImportColumn.SITUATION, situation(it));
            cells.put(ImportColumn.NUMERATOR, it.numerator);
            cells.put(ImportColumn.DENOMINATOR, it.denominator);
            cells.put(ImportColumn.VALUE, indicator.formula().takesCounts() ? null : it.value);
            cells.put(ImportColumn.REMARK, it.remark);
            cells.put(ImportColumn.REASON, it.reason);
        }
        List<@Nullable Object> line = new ArrayList<>();
        for (ImportColumn column : ImportColumn.values()) {
            line.add(cells.get(column));
        }
        return line;
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
