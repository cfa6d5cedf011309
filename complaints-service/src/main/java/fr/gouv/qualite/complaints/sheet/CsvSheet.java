package fr.gouv.qualite.complaints.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSV as French spreadsheets open it by a double click: semicolons, UTF-8 with its mark, lines ended as RFC 4180 says.
 */
final class CsvSheet implements Sheet {

    /** What makes a spreadsheet take a text for a formula (OWASP, CSV injection), full-width forms included. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;

    CsvSheet(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        out.write('\uFEFF');
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(";")));
        out.write("\r\n");
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "oui" : "non";
            case String text -> quoted(harmless(text));
            // The decimal mark of French spreadsheets: with a point they would read a text, or a date.
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> value.toString();
        };
    }

    /** Led by an apostrophe, which spreadsheets read as « this is text ». */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
