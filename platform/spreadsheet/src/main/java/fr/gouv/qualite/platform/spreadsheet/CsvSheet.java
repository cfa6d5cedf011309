package fr.gouv.qualite.platform.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV as French spreadsheets open it by a double click: semicolons, decimal commas, UTF-8 with its mark, lines ended as
 * RFC 4180 says.
 */
final class CsvSheet implements Sheet {

    private static final CSVFormat FRENCH =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter out;

    CsvSheet(OutputStream stream) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        text.write('\uFEFF');
        out = new CSVPrinter(text, FRENCH);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            out.print(written(cell));
        }
        out.println();
    }

    private static @Nullable String written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes ? "oui" : "non";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString().replace('.', ',');
            // A text that begins like a formula would be run by the spreadsheet that opens the file.
            default -> Formulas.disarmed(value.toString());
        };
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
