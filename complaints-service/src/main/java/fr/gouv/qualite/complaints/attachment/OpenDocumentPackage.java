package fr.gouv.qualite.complaints.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** What an OpenDocument text is made of: its text, styles and pictures, and nothing that runs or comes from elsewhere. */
final class OpenDocumentPackage {

    private static final Pattern PARTS = Pattern.compile("mimetype|meta-inf/manifest\\.xml|manifest\\.rdf"
            + "|(content|styles|meta|settings|layout-cache)(\\.xml)?|configurations2/.*\\.xml|fonts/[^/]*\\.(ttf|otf)"
            + "|object \\d+/(content|styles|meta|settings)\\.xml|objectreplacements/[^/]*"
            + "|" + OfficePackage.PICTURES + "|[^.]*/");

    private static final Set<String> DANGEROUS = Set.of(
            "event-listener", "event-listeners", "script", "dde-connection", "dde-connection-decl", "plugin", "applet");

    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel):.*|#.*");

    /** A part of the document itself. */
    private static final Pattern OWN = Pattern.compile("(\\./)?(Pictures|Object|ObjectReplacements)[^:]*|#.*|");

    private OpenDocumentPackage() {}

    static boolean isHarmless(Path file) {
        return OfficePackage.isHarmless(file, PARTS, OpenDocumentPackage::isDangerous);
    }

    private static boolean isDangerous(ZipFile zip, ZipEntry part, String name) throws IOException {
        return (name.endsWith("content.xml") || name.endsWith("styles.xml"))
                && new XmlPart(zip, part).hasElement(OpenDocumentPackage::runsOrFetches);
    }

    private static boolean runsOrFetches(XMLStreamReader element) {
        if (DANGEROUS.contains(element.getLocalName())) {
            return true;
        }
        String target = XmlPart.attribute(element, "href");
        return element.getLocalName().equals("a")
                ? !LINK.matcher(target).matches()
                : !OWN.matcher(target).matches();
    }
}
