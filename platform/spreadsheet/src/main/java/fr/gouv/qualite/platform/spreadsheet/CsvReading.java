package fr.gouv.qualite.platform.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Text with separators, as the spreadsheets of French desks write it: UTF-8 or Windows-1252, « ; », « , » or tab. */
final class CsvReading {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvReading() {}

    static void read(Path file, Lines lines) throws IOException {
        Charset encoding = encoding(file);
        char separator = separator(file, encoding);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (Reader text = new ShortLines(text(file, encoding), separator);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int titles = 0;
            for (CSVRecord it = next(records, 1); it != null; it = next(records, (int) it.getRecordNumber() + 1)) {
                titles = it.getRecordNumber() == 1 ? it.size() : titles;
                if (separator == ',' && it.size() > titles) {
                    throw cutByComma((int) it.getRecordNumber());
                }
                lines.add((int) it.getRecordNumber(), cells(it));
            }
        }
    }

    /** A comma inside a number made two cells of it: every cell after it would be read in the wrong column. */
    private static UnreadableSpreadsheet cutByComma(int rank) {
        return new UnreadableSpreadsheet(
                "La ligne " + rank + " a plus de cases que de titres : un nombre y porte sans"
                        + " doute une virgule. Mettez-le entre guillemets, ou enregistrez le fichier avec des points-virgules.");
    }

    /** @param rank of the record, from 1 */
    private static @Nullable CSVRecord next(Iterator<CSVRecord> records, int rank) throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (IllegalStateException | UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException encoding) {
                throw encoding;
            }
            if (e.getCause() instanceof ShortLines.TooLong) {
                throw new UnreadableSpreadsheet("La ligne " + rank + " a trop de cases, ou une case trop longue.");
            }
            throw new UnreadableSpreadsheet("Un guillemet ouvert à la ligne " + rank + " n’est jamais refermé.");
        }
    }

    private static List<String> cells(CSVRecord line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(line.size(), Lines.MOST_COLUMNS); i++) {
            cells.add(line.get(i));
        }
        return cells;
    }

    /** The first encoding that makes a text of all of the file. */
    private static Charset encoding(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (bytes.read() == 0xFF && bytes.read() == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }

    private static Reader text(Path file, Charset encoding) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** The one that the first line holds most. */
    private static char separator(Path file, Charset encoding) throws IOException {
        char[] candidates = {';', ',', '\t'};
        int[] counts = new int[candidates.length];
        try (Reader text = text(file, encoding)) {
            for (int c = text.read(); c >= 0 && c != '\n' && c != '\r'; c = text.read()) {
                for (int i = 0; i < candidates.length; i++) {
                    counts[i] += c == candidates[i] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < candidates.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return candidates[best];
    }
}
