package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.Measurements;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The expected cells of some sites over a period, with what is in them: to be kept, or filled in and sent back. */
@ApplicationScoped
class MeasurementSheet {

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    /** Writes a line for each cell, after the titles. */
    long write(Sheet sheet, List<SiteView> sites, Period period) throws IOException {
        Map<String, IndicatorView> known = catalogue.indicators();
        Map<SiteCode, Set<String>> expected = catalogue.expected(period, sites, known);
        Map<MeasurementKey, Measurement> stored =
                measurements.within(period, sites.stream().map(SiteView::code).toList()).stream()
                        .collect(Collectors.toMap(Measurement::key, cell -> cell));
        List<IndicatorView> indicators = known.values().stream()
                .sorted(Comparator.comparing(IndicatorView::rubric).thenComparing(IndicatorView::code))
                .toList();
        sheet.row(Arrays.stream(ImportColumn.values()).map(ImportColumn::title).toList());
        long rows = 0;
        for (SiteView site : sites) {
            Set<String> codes = expected.getOrDefault(site.code(), Set.of());
            for (IndicatorView indicator : indicators) {
                for (Period own :
                        codes.contains(indicator.code()) ? indicator.frequency().within(period) : List.<Period>of()) {
                    if (site.isOpen(own) && indicator.isMeasured(own)) {
                        MeasurementKey key = new MeasurementKey(site.code(), indicator.code(), own);
                        sheet.row(line(site, own, indicator, stored.get(key)));
                        rows++;
                    }
                }
            }
        }
        return rows;
    }

    private static List<@Nullable Object> line(
            SiteView site, Period period, IndicatorView indicator, @Nullable Measurement cell) {
        Map<ImportColumn, @Nullable Object> cells = new HashMap<>();
        cells.put(ImportColumn.SITE, site.code());
        cells.put(ImportColumn.PERIOD, period);
        cells.put(ImportColumn.INDICATOR, indicator.code());
        cells.put(ImportColumn.LABEL, indicator.label());
        if (cell != null) {
            cells.put(ImportColumn.SITUATION, situation(cell));
            cells.put(ImportColumn.NUMERATOR, cell.figures().numerator());
            cells.put(ImportColumn.DENOMINATOR, cell.figures().denominator());
            cells.put(
                    ImportColumn.VALUE,
                    indicator.formula().takesCounts() ? null : cell.figures().value());
            cells.put(ImportColumn.REMARK, cell.content().remark());
            cells.put(ImportColumn.REASON, cell.content().reason());
        }
        List<@Nullable Object> line = new ArrayList<>();
        for (ImportColumn column : ImportColumn.values()) {
            line.add(cells.get(column));
        }
        return line;
    }

    private static String situation(Measurement cell) {
        return switch (cell.state()) {
            case EXPECTED -> "";
            case ENTERED, VALIDATED, LOCKED -> "mesuré";
            case NOT_APPLICABLE -> "sans objet";
            case SUSPENDED -> "suspendu";
        };
    }
}
