package fr.gouv.qualite.platform.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The first sheet of an OpenDocument workbook. Lines and cells said to repeat are repeated within limits. */
final class OdsReading {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private final Lines lines;
    private List<String> cells = new ArrayList<>();
    private BitSet numbers = new BitSet();
    private int line = 1;
    private int lineRepeats = 1;
    private int cellRepeats = 1;
    private @Nullable String value;
    private boolean isNumber;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private boolean inAnnotation;

    private OdsReading(Lines lines) {
        this.lines = lines;
    }

    static void read(ZipFile zip, Lines lines) throws IOException, XMLStreamException {
        OdsReading reading = new OdsReading(lines);
        XMLStreamReader xml = Part.open(zip, zip.getEntry("content.xml"));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reading.start(xml);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                reading.text(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && reading.end(xml.getLocalName())) {
                break;
            }
        }
    }

    private void text(String read) {
        if (paragraphs > 0 && !inAnnotation && text.length() <= Lines.LONGEST_CELL) {
            text.append(read);
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table-row" -> {
                cells = new ArrayList<>();
                numbers = new BitSet();
                lineRepeats = repeats(xml.getAttributeValue(TABLE, "number-rows-repeated"));
            }
            case "table-cell", "covered-table-cell" -> {
                cellRepeats = repeats(xml.getAttributeValue(TABLE, "number-columns-repeated"));
                // A percentage is stored as a hundredth of what the person saw.
                String number = "percentage".equals(xml.getAttributeValue(OFFICE, "value-type"))
                        ? null
                        : xml.getAttributeValue(OFFICE, "value");
                isNumber = number != null;
                value = number == null ? xml.getAttributeValue(OFFICE, "date-value") : Numbers.asTyped(number);
                text.setLength(0);
            }
            case "annotation" -> inAnnotation = true;
            case "p" -> {
                if (paragraphs++ == 0 && !text.isEmpty() && !inAnnotation) {
                    text.append('\n');
                }
            }
            case "s" -> text(" ");
            default -> {}
        }
    }

    /** Says whether the first sheet has ended. */
    private boolean end(String element) {
        switch (element) {
            case "p" -> paragraphs--;
            case "annotation" -> inAnnotation = false;
            case "table-cell", "covered-table-cell" -> {
                for (int i = 0; i < cellRepeats && cells.size() < Lines.MOST_COLUMNS; i++) {
                    numbers.set(cells.size(), isNumber);
                    cells.add(value == null ? text.toString() : value);
                }
            }
            case "table-row" -> endLine();
            default -> {}
        }
        return element.equals("table");
    }

    private void endLine() {
        boolean blank = cells.stream().allMatch(String::isBlank);
        for (int i = 0; i < lineRepeats && !blank; i++) {
            lines.add(new Line(line + i, cells, numbers));
        }
        line += lineRepeats;
    }

    private static int repeats(@Nullable String count) {
        try {
            return count == null ? 1 : Math.clamp(Integer.parseInt(count), 1, 10_000_000);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
