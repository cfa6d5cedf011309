package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a Word document is made of. One that brings in something from elsewhere, or holds more than a text, is refused. */
record WordPackage(ZipFile zip) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = AcceptedType.DOCX.mediaType() + ".main+xml";

    /** Text, its styles and pictures; neither macros, nor controls, nor objects of other programs. */
    private static final Pattern PARTS = Pattern.compile("\\[content_types]\\.xml|_rels/[^/]*\\.rels|docprops/[^/]*"
            + "|(customxml|word)/([^/]+/){0,2}[^/]*\\.(xml|rels)|word/fonts/[^/]*\\.odttf"
            + "|(word/)?media/[^/]*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)|[^.]*/");

    private static final Pattern RELATIONSHIP = Pattern.compile("<[^<>]*TargetMode\\s*=\\s*[\"']External[\"'][^<>]*>");
    private static final Pattern HYPERLINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    /** In entries, and in bytes of one part, unpacked. */
    private static final int MOST_PARTS = 2_000;

    private static final int LONGEST_PART = 1024 * 1024;

    boolean isHarmless() throws IOException {
        return zip.size() <= MOST_PARTS
                && holds(CONTENT_TYPES, MAIN)
                && names().allMatch(name -> PARTS.matcher(name).matches())
                && !bringsSomethingIn();
    }

    private Stream<String> names() {
        return zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT));
    }

    private boolean holds(String part, String text) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        return entry != null && read(entry).contains(text);
    }

    /** A template, a picture or a page from elsewhere is fetched as soon as the document is opened; a link waits for a click. */
    private boolean bringsSomethingIn() throws IOException {
        for (ZipEntry entry : zip.stream()
                .filter(it -> it.getName().toLowerCase(Locale.ROOT).endsWith(".rels"))
                .toList()) {
            if (RELATIONSHIP.matcher(read(entry)).results().anyMatch(found -> !HYPERLINK
                    .matcher(found.group())
                    .find())) {
                return true;
            }
        }
        return false;
    }

    private String read(ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_PART), UTF_8);
        }
    }
}
