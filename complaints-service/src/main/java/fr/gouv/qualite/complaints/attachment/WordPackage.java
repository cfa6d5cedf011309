package fr.gouv.qualite.complaints.attachment;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a Word document is made of. One that brings in something from elsewhere, or holds more than a text, is refused. */
record WordPackage(ZipFile zip) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = AcceptedType.DOCX.mediaType() + ".main+xml";

    /** Text, its styles and pictures; neither macros, nor controls, nor objects of other programs. */
    private static final Pattern PARTS = Pattern.compile("\\[content_types]\\.xml|_rels/[^/]*\\.rels|docprops/[^/]*"
            + "|(customxml|word)/(?!activex)([^/]+/){0,2}[^/]*\\.(xml|rels)|word/fonts/[^/]*\\.odttf"
            + "|" + PackagePictures.PLACES + "|[^.]*/");

    /** Fields that fetch or start something when the document is opened or printed. */
    private static final Pattern FETCHING = Pattern.compile(
            "(?i)^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|RD|DATABASE|MACROBUTTON)\\b");

    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel):.*");

    boolean isHarmless() throws IOException {
        if (!XmlPart.canBeRead(zip) || !isWord()) {
            return false;
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!PARTS.matcher(name).matches() || isDangerous(entry, name)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWord() throws IOException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        return types != null
                && new XmlPart(zip, types).hasElement(type -> XmlPart.attribute(type, "ContentType")
                        .equals(MAIN));
    }

    private boolean isDangerous(ZipEntry entry, String name) throws IOException {
        if (name.endsWith(".rels")) {
            return new XmlPart(zip, entry).hasElement(WordPackage::bringsSomethingIn);
        }
        if (name.startsWith("word/") && name.endsWith(".xml")) {
            return new XmlPart(zip, entry).hasElement(WordPackage::fetches);
        }
        return PackagePictures.isOne(name) && !PackagePictures.isPicture(zip, entry);
    }

    /** A template, a picture or a page from elsewhere is fetched as soon as the document is opened; a link waits for a click. */
    private static boolean bringsSomethingIn(XMLStreamReader relationship) {
        return XmlPart.attribute(relationship, "TargetMode").equalsIgnoreCase("External")
                && !(XmlPart.attribute(relationship, "Type").endsWith("/hyperlink")
                        && LINK.matcher(XmlPart.attribute(relationship, "Target"))
                                .matches());
    }

    private static boolean fetches(XMLStreamReader element) {
        String name = element.getLocalName();
        if (name.equals("fldSimple")) {
            return FETCHING.matcher(XmlPart.attribute(element, "instr")).find();
        }
        if (!name.equals("instrText")) {
            return name.equals("control") || name.equals("OLEObject") || name.equals("altChunk");
        }
        try {
            return FETCHING.matcher(element.getElementText()).find();
        } catch (XMLStreamException e) {
            return true;
        }
    }
}
