package fr.gouv.qualite.complaints.attachment;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** What an OpenDocument text is made of: its text, styles and pictures, and nothing that runs or comes from elsewhere. */
record OpenDocumentPackage(ZipFile zip) {

    private static final Pattern PARTS = Pattern.compile("mimetype|meta-inf/manifest\\.xml|manifest\\.rdf"
            + "|(content|styles|meta|settings|layout-cache)(\\.xml)?|configurations2/.*\\.xml|fonts/[^/]*\\.(ttf|otf)"
            + "|object \\d+/(content|styles|meta|settings)\\.xml|objectreplacements/[^/]*"
            + "|" + PackagePictures.PLACES + "|[^.]*/");

    private static final Set<String> DANGEROUS = Set.of(
            "event-listener", "event-listeners", "script", "dde-connection", "dde-connection-decl", "plugin", "applet");

    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel):.*|#.*");

    /** A part of the document itself. */
    private static final Pattern OWN = Pattern.compile("(\\./)?(Pictures|Object|ObjectReplacements)[^:]*|#.*|");

    boolean isHarmless() throws IOException {
        if (!XmlPart.canBeRead(zip)) {
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

    private boolean isDangerous(ZipEntry entry, String name) throws IOException {
        if (name.endsWith("content.xml") || name.endsWith("styles.xml")) {
            return new XmlPart(zip, entry).hasElement(OpenDocumentPackage::runsOrFetches);
        }
        return PackagePictures.isOne(name) && !PackagePictures.isPicture(zip, entry);
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
