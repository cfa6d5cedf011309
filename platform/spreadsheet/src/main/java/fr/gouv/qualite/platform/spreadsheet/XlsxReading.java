package fr.gouv.qualite.platform.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Office Open XML workbook. Of a formula, the value that the person saw is read. */
final class XlsxReading {

    /** In bytes, inflated: the texts that cells share are the one thing kept in memory. */
    private static final long MOST_SHARED = 24L << 20;

    private static final int MOST_SHARED_TEXTS = 500_000;

    private final List<String> shared;
    private final NumberFormats formats;
    private final Lines lines;
    private List<String> cells = new ArrayList<>();
    private BitSet numbers = new BitSet();
    private int line;
    private int column;
    private String type = "n";
    private int style;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;

    private XlsxReading(List<String> shared, NumberFormats formats, Lines lines) {
        this.shared = shared;
        this.formats = formats;
        this.lines = lines;
    }

    static void read(ZipFile zip, Lines lines) throws IOException, XMLStreamException {
        ZipEntry sheet = zip.stream()
                .filter(part -> part.getName().startsWith("xl/worksheets/")
                        && part.getName().endsWith(".xml"))
                .min(Comparator.comparing(ZipEntry::getName))
                .orElseThrow(() -> new UnreadableSpreadsheet("Ce fichier n’est pas un classeur .xlsx ou .ods."));
        ZipEntry strings = zip.getEntry("xl/sharedStrings.xml");
        XlsxReading reading = new XlsxReading(
                strings == null ? List.of() : sharedStrings(zip, strings), NumberFormats.of(zip), lines);
        XMLStreamReader xml = Part.open(zip, sheet);
        while (xml.hasNext()) {
            reading.take(xml, xml.next());
        }
    }

    private static List<String> sharedStrings(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        XMLStreamReader xml = Part.open(zip, part, MOST_SHARED);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().equals("si")) {
                    strings.add(text.toString());
                    text.setLength(0);
                }
            }
            if (strings.size() > MOST_SHARED_TEXTS) {
                throw UnreadableSpreadsheet.tooLarge();
            }
        }
        return strings;
    }

    private void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.CHARACTERS && inText && text.length() <= Lines.LONGEST_CELL) {
            text.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                line = number(xml.getAttributeValue(null, "r"), line + 1);
                cells = new ArrayList<>();
                numbers = new BitSet();
                column = 0;
            }
            case "c" -> {
                column = column(xml.getAttributeValue(null, "r"), column + 1);
                String given = xml.getAttributeValue(null, "t");
                type = given == null ? "n" : given;
                style = number(xml.getAttributeValue(null, "s"), 0);
                text.setLength(0);
            }
            case "v", "t" -> inText = true;
            default -> inText = false;
        }
    }

    private void end(String element) {
        inText = false;
        if (element.equals("c") && column <= Lines.MOST_COLUMNS && cells.size() < Lines.MOST_COLUMNS) {
            while (cells.size() < column - 1) {
                cells.add("");
            }
            String value = value();
            numbers.set(cells.size(), type.equals("n") && formats.isPlain(style) && !value.isEmpty());
            cells.add(value);
        } else if (element.equals("row")) {
            lines.add(new Line(line, cells, numbers));
        }
    }

    private String value() {
        return switch (type) {
            case "s" -> {
                int index = number(text.toString(), -1);
                yield index >= 0 && index < shared.size() ? shared.get(index) : "";
            }
            case "n" -> formats.shown(style, Numbers.asTyped(text.toString()));
            case "b" -> text.toString().equals("1") ? "VRAI" : "FAUX";
            default -> text.toString();
        };
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The rank of the column in a reference such as {@code B3}, from 1. */
    private static int column(@Nullable String reference, int otherwise) {
        int column = 0;
        for (int i = 0; reference != null && i < Math.min(3, reference.length()); i++) {
            char c = reference.charAt(i);
            column = c >= 'A' && c <= 'Z' ? column * 26 + c - 'A' + 1 : column;
        }
        return column == 0 ? otherwise : column;
    }
}
