package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files as real programs write them. */
final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String DOCUMENT = "<w:document xmlns:w=\"w\"/>";

    private SampleFiles() {}

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8);
    }

    static byte[] pdf(String ofCatalog) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog" + ofCatalog + ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(UTF_8);
    }

    /** With its objects in a compressed stream, as most programs write them. */
    static byte[] pdfOfObjects(String objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "%PDF-1.5\n5 0 obj<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>\nstream\n".getBytes(UTF_8));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(("1 0 " + objects).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.writeBytes("\nendstream endobj\n%%EOF".getBytes(UTF_8));
        return bytes.toByteArray();
    }

    static byte[] docxWith(String part, String content) {
        return zip(Map.of("word/document.xml", DOCUMENT, "[Content_Types].xml", types(WORD), part, content));
    }

    static byte[] docxWith(String part, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/document.xml", DOCUMENT.getBytes(UTF_8));
        entries.put("[Content_Types].xml", types(WORD).getBytes(UTF_8));
        entries.put(part, content);
        return zipOf(entries);
    }

    static byte[] odtWith(String part, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("content.xml", "<office:document-content xmlns:office=\"office\"/>");
        parts.put(part, content);
        return openDocument(parts);
    }

    static byte[] hugePng() {
        byte[] picture = png();
        for (int i = 16; i < 24; i++) {
            picture[i] = 0x7f;
        }
        return picture;
    }

    /** @param shade of grey, 0 to 255: each is another file */
    static byte[] jpeg(int shade) {
        return image("jpg", shade);
    }

    static byte[] png() {
        return image("png", 0);
    }

    static byte[] docx() {
        return zip(Map.of("word/document.xml", DOCUMENT, "[Content_Types].xml", types(WORD)));
    }

    static byte[] wordWithMacros() {
        return zip(Map.of("word/vbaProject.bin", "…", "[Content_Types].xml", types(WORD)));
    }

    static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", types("application/vnd.openxmlformats-officedocument.spreadsheetml")));
    }

    static byte[] odt() {
        return openDocument(Map.of("content.xml", "<office:document-content xmlns:office=\"office\"/>"));
    }

    static byte[] odtWithMacros() {
        return openDocument(Map.of("Basic/Standard/Module1.xml", "<script/>"));
    }

    static byte[] zip(Map<String, String> entries) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        entries.forEach((name, text) -> contents.put(name, text.getBytes(UTF_8)));
        return zipOf(contents);
    }

    private static byte[] zipOf(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                byte[] content = entry.getValue();
                ZipEntry part = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    part.setMethod(ZipEntry.STORED);
                    part.setSize(content.length);
                    var crc = new java.util.zip.CRC32();
                    crc.update(content);
                    part.setCrc(crc.getValue());
                }
                zip.putNextEntry(part);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(Map<String, String> parts) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.putAll(parts);
        return zip(entries);
    }

    private static String types(String type) {
        return "<Types><Override ContentType=\"" + type + "\"/></Types>";
    }

    private static byte[] image(String format, int shade) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D drawing = image.createGraphics();
        drawing.setColor(new java.awt.Color(shade, shade, shade));
        drawing.fillRect(0, 0, 8, 8);
        drawing.dispose();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
