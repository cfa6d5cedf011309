package fr.gouv.qualite.indicators.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Office Open XML workbook. Of a formula, the value that the person saw is read. */
final class XlsxSheet {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final List<String> shared;
    private final Lines lines = new Lines();
    private List<String> cells = new ArrayList<>();
    private int line;
    private int column;
    private String type = "n";
    private final StringBuilder text = new StringBuilder();
    private boolean inText;

    private XlsxSheet(List<String> shared) {
        this.shared = shared;
    }

    static List<Line> read(Map<String, byte[]> parts) throws XMLStreamException {
        byte[] sheet = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/"))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new UnreadableSpreadsheet("Ce fichier n’est pas un classeur .xlsx ou .ods."));
        byte[] strings = parts.get("xl/sharedStrings.xml");
        XlsxSheet read = new XlsxSheet(strings == null ? List.of() : sharedStrings(strings));
        XMLStreamReader xml = XmlParts.reader(sheet);
        while (xml.hasNext()) {
            read.take(xml, xml.next());
        }
        return read.lines.all();
    }

    private static List<String> sharedStrings(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        XMLStreamReader xml = XmlParts.reader(part);
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
        }
        return strings;
    }

    private void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.CHARACTERS && inText) {
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
                column = 0;
            }
            case "c" -> {
                column = column(xml.getAttributeValue(null, "r"), column + 1);
                String given = xml.getAttributeValue(null, "t");
                type = given == null ? "n" : given;
                text.setLength(0);
            }
            case "v", "t" -> inText = true;
            default -> inText = false;
        }
    }

    private void end(String element) {
        inText = false;
        if (element.equals("c") && column <= Lines.MOST_COLUMNS) {
            while (cells.size() < column - 1) {
                cells.add("");
            }
            cells.add(value());
        } else if (element.equals("row")) {
            lines.add(line, cells);
        }
    }

    private String value() {
        return switch (type) {
            case "s" -> {
                int index = number(text.toString(), -1);
                yield index >= 0 && index < shared.size() ? shared.get(index) : "";
            }
            case "n" -> XmlParts.number(text.toString());
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

    static byte[] write(List<List<Cell>> lines) throws IOException, XMLStreamException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            XmlParts.add(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    </Types>""");
            XmlParts.add(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
            XmlParts.add(zip, "xl/workbook.xml", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="Mesures" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(SHEET));
            XmlParts.add(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
            XmlParts.add(zip, "xl/worksheets/sheet1.xml", xml -> sheet(xml, lines));
        }
        return file.toByteArray();
    }

    private static String relationship(String type, String target) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
                </Relationships>""".formatted(type, target);
    }

    private static void sheet(XMLStreamWriter xml, List<List<Cell>> lines) throws XMLStreamException {
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(SHEET);
        xml.writeStartElement("sheetFormatPr");
        xml.writeAttribute("defaultRowHeight", "15");
        xml.writeAttribute("defaultColWidth", "22");
        xml.writeEndElement();
        xml.writeStartElement("sheetData");
        for (List<Cell> line : lines) {
            xml.writeStartElement("row");
            for (Cell cell : line) {
                write(xml, cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Cell cell) throws XMLStreamException {
        xml.writeStartElement("c");
        if (cell.number()) {
            xml.writeStartElement("v");
            xml.writeCharacters(cell.text());
            xml.writeEndElement();
        } else if (!cell.text().isEmpty()) {
            xml.writeAttribute("t", "inlineStr");
            xml.writeStartElement("is");
            xml.writeStartElement("t");
            xml.writeCharacters(XmlParts.clean(cell.text()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
