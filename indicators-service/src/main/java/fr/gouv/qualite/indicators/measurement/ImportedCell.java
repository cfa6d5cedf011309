package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.indicators.measurement.ImportColumn.DENOMINATOR;
import static fr.gouv.qualite.indicators.measurement.ImportColumn.INDICATOR;
import static fr.gouv.qualite.indicators.measurement.ImportColumn.NUMERATOR;
import static fr.gouv.qualite.indicators.measurement.ImportColumn.PERIOD;
import static fr.gouv.qualite.indicators.measurement.ImportColumn.REASON;
import static fr.gouv.qualite.indicators.measurement.ImportColumn.REMARK;
import static fr.gouv.qualite.indicators.measurement.ImportColumn.SITE;
import static fr.gouv.qualite.indicators.measurement.ImportColumn.SITUATION;

import fr.gouv.qualite.indicators.spreadsheet.Formulas;
import fr.gouv.qualite.indicators.spreadsheet.Line;
import fr.gouv.qualite.platform.InvalidValueException;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet of measurements, understood.
 *
 * @param entry what it says of the cell; absent when the line leaves it empty
 */
record ImportedCell(
        int line,
        SiteCode site,
        Period period,
        String indicator,
        @Nullable RecordMeasurement entry) {

    private static final int LONGEST_TEXT = 500;
    /** Spreadsheets count the days from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final Pattern DAY_NUMBER = Pattern.compile("[34567]\\d{4}");
    private static final Pattern DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-\\d{2}.*");
    private static final Pattern FRENCH_DATE = Pattern.compile("(\\d{1,2}/)?(?<month>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern FRENCH_QUARTER = Pattern.compile("(?<year>\\d{4})-T(?<quarter>[1-4])");

    /** A line that cannot be understood, and where. */
    static final class Misread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportError error;

        Misread(int line, ImportColumn column, String message) {
            super(message);
            this.error = new ImportError(line, column.title(), message);
        }

        ImportError error() {
            return error;
        }
    }

    /** The identifier of its measurement. */
    String id() {
        return Measurement.id(site, indicator, period);
    }

    /** Its site and period, which are locked together. */
    String place() {
        return Measurements.place(site, period);
    }

    ImportError error(ImportColumn column, String message) {
        return new ImportError(line, column.title(), message);
    }

    /** The first field that the problem names, as the column it was read from. */
    ImportError error(Problem problem) {
        String column = problem.errors().stream()
                .findFirst()
                .flatMap(it -> ImportColumn.ofField(it.field()))
                .map(ImportColumn::title)
                .orElse(null);
        return new ImportError(line, column, problem.detail());
    }

    /** @param columns where each column stands in the sheet, from 0 */
    static ImportedCell of(Line line, Map<ImportColumn, Integer> columns) {
        Function<ImportColumn, String> cell = it -> columns.containsKey(it) ? line.cell(columns.get(it)) : "";
        return new ImportedCell(
                line.number(),
                code(line.number(), cell.apply(SITE)),
                period(line.number(), cell.apply(PERIOD)),
                given(line.number(), INDICATOR, cell.apply(INDICATOR)),
                entry(line.number(), cell));
    }

    private static @Nullable RecordMeasurement entry(int line, Function<ImportColumn, String> cell) {
        BigDecimal numerator = number(line, NUMERATOR, cell);
        BigDecimal denominator = number(line, DENOMINATOR, cell);
        BigDecimal value = number(line, ImportColumn.VALUE, cell);
        String remark = text(line, REMARK, cell);
        String reason = text(line, REASON, cell);
        String situation = cell.apply(SITUATION);
        boolean empty = numerator == null && denominator == null && value == null && remark == null && reason == null;
        EntryKind kind = kind(line, situation);
        return empty && kind == EntryKind.ENTERED
                ? null
                : new RecordMeasurement(kind, numerator, denominator, value, remark, reason);
    }

    private static EntryKind kind(int line, String situation) {
        return switch (ImportColumn.plain(situation)) {
            case "", "mesure" -> EntryKind.ENTERED;
            case "sans objet" -> EntryKind.NOT_APPLICABLE;
            case "suspendu" -> EntryKind.SUSPENDED;
            default ->
                throw new Misread(
                        line,
                        SITUATION,
                        "« " + situation
                                + " » n’est pas une situation : écrivez « mesuré », « sans objet » ou « suspendu ».");
        };
    }

    private static @Nullable BigDecimal number(int line, ImportColumn column, Function<ImportColumn, String> cell) {
        String typed = cell.apply(column);
        String plain = typed.replaceAll("[\\s\u00A0\u202F]", "").replace(',', '.');
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            throw new Misread(line, column, "« " + shortened(typed) + " » n’est pas un nombre. Exemple : 12 ou 1,5.");
        }
        return new BigDecimal(plain);
    }

    private static @Nullable String text(int line, ImportColumn column, Function<ImportColumn, String> cell) {
        String text = Formulas.asTyped(cell.apply(column));
        if (text.length() > LONGEST_TEXT) {
            throw new Misread(line, column, "500 caractères au plus.");
        }
        return text.isEmpty() ? null : text;
    }

    private static SiteCode code(int line, String typed) {
        try {
            return SiteCode.of(given(line, SITE, typed));
        } catch (InvalidValueException e) {
            throw new Misread(line, SITE, String.valueOf(e.getMessage()));
        }
    }

    /** A period, also as spreadsheets turn it into a date of their own. */
    static Period period(int line, String typed) {
        String text = given(line, PERIOD, typed);
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
            throw new Misread(line, PERIOD, String.valueOf(e.getMessage()));
        }
    }

    private static String twoDigits(String month) {
        return month.length() == 1 ? "0" + month : month;
    }

    private static String given(int line, ImportColumn column, String typed) {
        if (typed.isEmpty()) {
            throw new Misread(line, column, "Remplissez cette case.");
        }
        return shortened(typed);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
