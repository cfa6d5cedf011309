package fr.gouv.qualite.complaints.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** What a Word document is made of. One that brings in something from elsewhere, or holds more than a text, is refused. */
final class WordPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = AcceptedType.DOCX.mediaType() + ".main+xml";

    /** Text, its styles and pictures; neither macros, nor controls, nor objects of other programs. */
    private static final Pattern PARTS = Pattern.compile("\\[content_types]\\.xml|_rels/[^/]*\\.rels|docprops/[^/]*"
            + "|(customxml|word)/(?!activex)([^/]+/){0,2}[^/]*\\.(xml|rels)|word/fonts/[^/]*\\.odttf"
            + "|" + OfficePackage.PICTURES + "|[^.]*/");

    private static final Set<String> OBJECTS = Set.of("control", "OLEObject", "altChunk");

    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel):.*");

    private WordPackage() {}

    static boolean isHarmless(Path file) {
        return isWord(file) && OfficePackage.isHarmless(file, PARTS, WordPackage::isDangerous);
    }

    private static boolean isWord(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry(CONTENT_TYPES);
            return types != null
                    && XmlPart.canBeRead(zip)
                    && new XmlPart(zip, types).hasElement(type -> XmlPart.attribute(type, "ContentType")
                            .equals(MAIN));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isDangerous(ZipFile zip, ZipEntry part, String name) throws IOException {
        if (name.endsWith(".rels")) {
            return new XmlPart(zip, part).hasElement(WordPackage::bringsSomethingIn);
        }
        if (!name.startsWith("word/") || !name.endsWith(".xml")) {
            return false;
        }
        WordFields fields = new WordFields();
        return new XmlPart(zip, part)
                        .hasElement(element -> OBJECTS.contains(element.getLocalName()) || fields.addTo(element))
                || fields.anyFetches();
    }

    /** A template, a picture or a page from elsewhere is fetched as soon as the document is opened; a link waits for a click. */
    private static boolean bringsSomethingIn(XMLStreamReader relationship) {
        return XmlPart.attribute(relationship, "TargetMode").equalsIgnoreCase("External")
                && !(XmlPart.attribute(relationship, "Type").endsWith("/hyperlink")
                        && LINK.matcher(XmlPart.attribute(relationship, "Target"))
                                .matches());
    }
}
