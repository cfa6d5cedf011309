package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.platform.spreadsheet.Formulas;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of CSV for programs (RFC 4180): UTF-8, commas, decimal points. */
public final class OpenCsv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    private OpenCsv() {}

    /** @param cells numbers and texts; nothing stands for what is not there */
    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(OpenCsv::written).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String written(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> quoted(Formulas.disarmed(cell.toString()));
        };
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
