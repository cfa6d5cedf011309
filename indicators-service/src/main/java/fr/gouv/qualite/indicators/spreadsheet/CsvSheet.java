package fr.gouv.qualite.indicators.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text with separators, as the spreadsheets of French desks write it: UTF-8 or Windows-1252, « ; », « , » or tab. */
final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String text;
    private final char separator;
    private final Lines lines = new Lines();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int next;

    private CsvSheet(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<Line> read(byte[] file) {
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSpreadsheet("Ce fichier n’est ni un classeur (.xlsx, .ods) ni du texte (.csv).");
        }
        return new CsvSheet(text).lines();
    }

    private List<Line> lines() {
        int start = line;
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c == '"' && cell.isEmpty()) {
                quoted(start);
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endLine(start);
                start = ++line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endLine(start);
        return lines.all();
    }

    private void quoted(int start) {
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c == '"' && next < text.length() && text.charAt(next) == '"') {
                cell.append('"');
                next++;
            } else if (c == '"') {
                return;
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
        }
        throw new UnreadableSpreadsheet("Un guillemet ouvert à la ligne " + start + " n’est jamais refermé.");
    }

    private void endCell() {
        if (cells.size() < Lines.MOST_COLUMNS) {
            cells.add(cell.toString());
        }
        cell.setLength(0);
    }

    private void endLine(int number) {
        endCell();
        lines.add(number, cells);
        cells = new ArrayList<>();
    }

    private static String text(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return withoutMark(new String(file, StandardCharsets.UTF_16LE));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The one that the first line holds most. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    static byte[] write(List<List<Cell>> lines) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        for (List<Cell> line : lines) {
            text.append(String.join(";", line.stream().map(CsvSheet::written).toList()))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Cell cell) {
        if (cell.number()) {
            return cell.text().replace('.', ',');
        }
        // A text that begins like a formula would be run by the spreadsheet that opens the file.
        String safe = Formulas.disarmed(cell.text());
        return safe.matches("[^\";\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
