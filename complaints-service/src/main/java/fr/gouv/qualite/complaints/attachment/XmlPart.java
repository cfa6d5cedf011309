package fr.gouv.qualite.complaints.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of an office document, read as office programs read it: whatever its encoding and however its text is escaped. No
 * part declares a document type; one that does is not read.
 */
record XmlPart(ZipFile zip, ZipEntry entry) {

    private static final int MOST_PARTS = 2_000;

    /** In bytes, of all parts unpacked together, as they say themselves: none is read further than it says. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    /** Whether a document is small enough to be looked at. */
    static boolean canBeRead(ZipFile zip) {
        return zip.size() <= MOST_PARTS
                && zip.stream().allMatch(entry -> entry.getSize() >= 0)
                && zip.stream().mapToLong(ZipEntry::getSize).sum() <= MOST_UNPACKED;
    }

    /** Whether an element satisfies this; also true of what cannot be read, since nobody knows what it holds. */
    boolean hasElement(Predicate<XMLStreamReader> dangerous) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(Math.toIntExact(entry.getSize() + 1));
            if (bytes.length > entry.getSize()) {
                return true;
            }
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD
                        || (event == XMLStreamConstants.START_ELEMENT && dangerous.test(reader))) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return true;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** The value of an attribute, whatever its namespace; empty when it has none. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return element.getAttributeValue(i).strip();
            }
        }
        return "";
    }
}
