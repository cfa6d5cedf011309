package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument file (ODF 1.3): a ZIP of XML parts and pictures. */
final class OdfPackage {

    /** The namespaces of every part. */
    static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
            xmlns:xlink="http://www.w3.org/1999/xlink" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
            office:version="1.3\"""";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final String mediaType;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    OdfPackage(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Keeps a picture, and returns the place where the content finds it. */
    String picture(byte[] png) {
        String path = "Pictures/chart-" + parts.size() + ".png";
        parts.put(path, png);
        return path;
    }

    /** The file. The XML given is what stands within the root of each part. */
    byte[] bytes(Document document, String styles, String content) {
        parts.put("styles.xml", part("document-styles", styles));
        parts.put("content.xml", part("document-content", content));
        parts.put("meta.xml", part("document-meta", """
                <office:meta><dc:title>%s</dc:title><dc:subject>%s</dc:subject><dc:creator>%s</dc:creator>\
                <dc:language>fr-FR</dc:language></office:meta>""".formatted(
                        escape(document.title()), escape(document.subtitle()), escape(document.issuer()))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            mimetype(zip);
            write(zip, "META-INF/manifest.xml", manifest());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] part(String root, String within) {
        return (XML + "<office:" + root + " " + NAMESPACES + ">" + within + "</office:" + root + ">").getBytes(UTF_8);
    }

    private byte[] manifest() {
        StringBuilder manifest = new StringBuilder(XML)
                .append("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"")
                .append(" manifest:version=\"1.3\">");
        entry(manifest, "/", mediaType);
        parts.keySet().forEach(path -> entry(manifest, path, path.endsWith(".png") ? "image/png" : "text/xml"));
        return manifest.append("</manifest:manifest>").toString().getBytes(UTF_8);
    }

    private static void entry(StringBuilder manifest, String path, String type) {
        manifest.append(
                "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>".formatted(path, type));
    }

    /** The first entry, not compressed, so that the type can be read off the first bytes of the file. */
    private void mimetype(ZipOutputStream zip) throws IOException {
        byte[] type = mediaType.getBytes(UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String path, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(part);
        zip.closeEntry();
    }
}
