package fr.gouv.qualite.indicators.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The first sheet of an OpenDocument workbook. Lines and cells said to repeat are repeated within limits. */
final class OdsSheet {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String MEDIA_TYPE = SpreadsheetFormat.ODS.mediaType();

    private final Lines lines = new Lines();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int lineRepeats = 1;
    private int cellRepeats = 1;
    private @Nullable String value;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private boolean inAnnotation;

    private OdsSheet() {}

    static List<Line> read(Map<String, byte[]> parts) throws XMLStreamException {
        OdsSheet read = new OdsSheet();
        XMLStreamReader xml = XmlParts.reader(parts.getOrDefault("content.xml", new byte[0]));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                read.start(xml);
            } else if (event == XMLStreamConstants.CHARACTERS && read.paragraphs > 0 && !read.inAnnotation) {
                read.text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && read.end(xml.getLocalName())) {
                break;
            }
        }
        return read.lines.all();
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table-row" -> {
                cells = new ArrayList<>();
                lineRepeats = repeats(xml.getAttributeValue(TABLE, "number-rows-repeated"));
            }
            case "table-cell", "covered-table-cell" -> {
                cellRepeats = repeats(xml.getAttributeValue(TABLE, "number-columns-repeated"));
                String number = xml.getAttributeValue(OFFICE, "value");
                value = number == null ? xml.getAttributeValue(OFFICE, "date-value") : XmlParts.number(number);
                text.setLength(0);
            }
            case "annotation" -> inAnnotation = true;
            case "p" -> {
                text.append(paragraphs == 0 && !text.isEmpty() && !inAnnotation ? "\n" : "");
                paragraphs++;
            }
            case "s" -> text.append(inAnnotation ? "" : " ");
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
            lines.add(line + i, cells);
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

    static byte[] write(List<List<Cell>> lines) throws IOException, XMLStreamException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            addMediaType(zip);
            XmlParts.add(zip, "META-INF/manifest.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
                    <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>\
                    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
                    </manifest:manifest>""".formatted(MEDIA_TYPE));
            XmlParts.add(zip, "content.xml", xml -> content(xml, lines));
        }
        return file.toByteArray();
    }

    /** First and not compressed, so that the file is recognised by its first bytes. */
    private static void addMediaType(ZipOutputStream zip) throws IOException {
        byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void content(XMLStreamWriter xml, List<List<Cell>> lines) throws XMLStreamException {
        xml.writeStartElement("office", "document-content", OFFICE);
        xml.writeNamespace("office", OFFICE);
        xml.writeNamespace("table", TABLE);
        xml.writeNamespace("text", TEXT);
        xml.writeAttribute("office", OFFICE, "version", "1.3");
        xml.writeStartElement("office", "body", OFFICE);
        xml.writeStartElement("office", "spreadsheet", OFFICE);
        xml.writeStartElement("table", "table", TABLE);
        xml.writeAttribute("table", TABLE, "name", "Mesures");
        for (List<Cell> line : lines) {
            xml.writeStartElement("table", "table-row", TABLE);
            for (Cell cell : line) {
                write(xml, cell);
            }
            xml.writeEndElement();
        }
        for (int open = 0; open < 4; open++) {
            xml.writeEndElement();
        }
    }

    private static void write(XMLStreamWriter xml, Cell cell) throws XMLStreamException {
        xml.writeStartElement("table", "table-cell", TABLE);
        if (!cell.text().isEmpty()) {
            xml.writeAttribute("office", OFFICE, "value-type", cell.number() ? "float" : "string");
            if (cell.number()) {
                xml.writeAttribute("office", OFFICE, "value", cell.text());
            }
            xml.writeStartElement("text", "p", TEXT);
            xml.writeCharacters(XmlParts.clean(cell.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
