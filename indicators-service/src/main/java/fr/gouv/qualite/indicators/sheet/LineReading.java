package fr.gouv.qualite.indicators.sheet;

import static fr.gouv.qualite.indicators.sheet.ImportColumn.DENOMINATOR;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.INDICATOR;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.NUMERATOR;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.PERIOD;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.REASON;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.REMARK;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.SITE;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.SITUATION;
import static fr.gouv.qualite.indicators.sheet.ImportColumn.VALUE;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.EntryKind;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.RecordMeasurement;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.platform.InvalidValueException;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.http.Characters;
import fr.gouv.qualite.platform.spreadsheet.Formulas;
import fr.gouv.qualite.platform.spreadsheet.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes cells of the lines of a sheet. The codes of sites and the periods, few and often repeated, are read once. */
final class LineReading {

    private static final int LONGEST_TEXT = 500;
    /** Spreadsheets count the days from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    /** A number as a workbook stores it. */
    private static final Pattern STORED = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    private static final Pattern DAY_NUMBER = Pattern.compile("[34567]\\d{4}");
    private static final Pattern DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-\\d{2}.*");
    private static final Pattern FRENCH_DATE = Pattern.compile("(\\d{1,2}/)?(?<month>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern FRENCH_QUARTER = Pattern.compile("(?<year>\\d{4})-T(?<quarter>[1-4])");

    private final Map<ImportColumn, Integer> columns;
    private final Map<String, SiteCode> sites = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();

    private final Map<String, IndicatorView> indicators;

    /**
     * @param columns where each column stands in the sheet, from 0
     * @param indicators those that exist, by code: they say which numbers are whole
     */
    LineReading(Map<ImportColumn, Integer> columns, Map<String, IndicatorView> indicators) {
        this.columns = columns;
        this.indicators = indicators;
    }

    /** What cannot be understood, and where. */
    static final class Misread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String column;

        Misread(ImportColumn column, String message) {
            super(message, null, false, false);
            this.column = column.title();
        }

        private ImportError on(int line) {
            return new ImportError(line, column, String.valueOf(getMessage()));
        }
    }

    ImportedLine read(Line line) {
        try {
            SiteCode site = site(line);
            Period period = period(line);
            MeasurementKey key = new MeasurementKey(site, given(INDICATOR, line), period);
            IndicatorView indicator = indicators.get(key.indicator());
            return new ImportedCell(line.number(), key, indicator == null ? null : entry(line, indicator));
        } catch (Misread e) {
            return e.on(line.number());
        }
    }

    /** The site and period of the line; absent when they cannot be understood. */
    Optional<MonthKey> month(Line line) {
        try {
            return Optional.of(new MonthKey(site(line), period(line)));
        } catch (Misread e) {
            return Optional.empty();
        }
    }

    private SiteCode site(Line line) {
        return sites.computeIfAbsent(given(SITE, line), LineReading::site);
    }

    private Period period(Line line) {
        return periods.computeIfAbsent(given(PERIOD, line), LineReading::period);
    }

    private @Nullable RecordMeasurement entry(Line line, IndicatorView indicator) {
        BigDecimal numerator = number(NUMERATOR, line, indicator.takesDecimals());
        BigDecimal denominator = number(DENOMINATOR, line, false);
        BigDecimal value = number(VALUE, line, indicator.takesDecimals());
        String remark = text(REMARK, line);
        String reason = text(REASON, line);
        boolean empty = numerator == null && denominator == null && value == null && remark == null && reason == null;
        EntryKind kind = kind(cell(SITUATION, line));
        return empty && kind == EntryKind.ENTERED
                ? null
                : new RecordMeasurement(kind, numerator, denominator, value, remark, reason, null);
    }

    private String cell(ImportColumn column, Line line) {
        Integer place = columns.get(column);
        return place == null ? "" : line.cell(place);
    }

    private static EntryKind kind(String situation) {
        return switch (situation.isEmpty() ? "" : ImportColumn.plain(situation)) {
            case "", "mesure" -> EntryKind.ENTERED;
            case "sans objet" -> EntryKind.NOT_APPLICABLE;
            case "suspendu" -> EntryKind.SUSPENDED;
            default ->
                throw new Misread(
                        SITUATION,
                        "« " + shortened(situation)
                                + " » n’est pas une situation : écrivez « mesuré », « sans objet » ou « suspendu ».");
        };
    }

    private @Nullable BigDecimal number(ImportColumn column, Line line, boolean decimals) {
        String typed = cell(column, line);
        if (typed.isEmpty()) {
            return null;
        }
        if (line.isNumber(columns.getOrDefault(column, 0))
                && STORED.matcher(typed).matches()) {
            return new BigDecimal(typed);
        }
        try {
            return decimals ? SheetNumber.decimal(typed) : SheetNumber.count(typed);
        } catch (InvalidValueException e) {
            throw new Misread(column, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String text(ImportColumn column, Line line) {
        String text = Formulas.asTyped(cell(column, line));
        if (Characters.count(text) > LONGEST_TEXT) {
            throw new Misread(column, "500 caractères au plus.");
        }
        return text.isEmpty() ? null : text;
    }

    private static SiteCode site(String typed) {
        try {
            return SiteCode.of(typed);
        } catch (InvalidValueException e) {
            throw new Misread(SITE, String.valueOf(e.getMessage()));
        }
    }

    /** A period, also as spreadsheets turn it into a date of their own. */
    static Period period(String text) {
        Matcher quarter = FRENCH_QUARTER.matcher(text);
        if (quarter.matches()) {
            return Period.parse(quarter.group("year") + "-Q" + quarter.group("quarter"));
        }
        String month = text;
        if (DAY_NUMBER.matcher(text).matches()) {
            month = FIRST_DAY.plusDays(Long.parseLong(text)).toString().substring(0, 7);
        }
        for (Pattern date : new Pattern[] {DATE, FRENCH_DATE}) {
            Matcher found = date.matcher(text);
            month = found.matches() ? found.group("year") + "-" + twoDigits(found.group("month")) : month;
        }
        try {
            return Period.parse(month);
        } catch (InvalidValueException e) {
            throw new Misread(PERIOD, String.valueOf(e.getMessage()));
        }
    }

    private static String twoDigits(String month) {
        return month.length() == 1 ? "0" + month : month;
    }

    private String given(ImportColumn column, Line line) {
        String typed = cell(column, line);
        if (typed.isEmpty()) {
            throw new Misread(column, "Remplissez cette case.");
        }
        return shortened(typed);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
