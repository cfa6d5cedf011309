package fr.gouv.qualite.indicators.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Reading and writing the XML of workbooks: no DTD, no entity, nothing fetched. */
final class XmlParts {

    /** What a spreadsheet keeps of a number: beyond, 1.68 would come back as 1.6799999999999999. */
    private static final MathContext SPREADSHEET_PRECISION = new MathContext(15);

    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private XmlParts() {}

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    static void add(ZipOutputStream zip, String name, Content content) throws IOException, XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        content.write(xml);
        xml.writeEndDocument();
        xml.close();
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes.toByteArray());
        zip.closeEntry();
    }

    static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The text without the characters that XML cannot hold. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && !(c == 0xFFFE || c == 0xFFFF)))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** A number as people typed it. */
    static String number(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            // The exponent first: writing 1E999999999 in full would not end.
            return Math.abs((long) number.scale()) > 400
                    ? stored
                    : number.round(SPREADSHEET_PRECISION).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }
}
