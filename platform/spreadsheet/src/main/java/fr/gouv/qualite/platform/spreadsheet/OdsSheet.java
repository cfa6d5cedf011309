package fr.gouv.qualite.platform.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument spreadsheet of one sheet (ISO/IEC 26300). Its texts are typed as texts: none is a formula. Written
 * here, because the libraries for this format hold the whole sheet in memory.
 */
final class OdsSheet implements Sheet {

    private static final String MIME_TYPE = SpreadsheetFormat.ODS.mediaType();

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>""".formatted(MIME_TYPE);

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3">\
            <office:automatic-styles><number:date-style style:name="french"><number:day number:style="long"/>\
            <number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text>\
            <number:year number:style="long"/></number:date-style>\
            <style:style style:name="day" style:family="table-cell" style:data-style-name="french"/>\
            </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="@NAME@">""";

    private static final String END = "</table:table></office:spreadsheet></office:body></office:document-content>";

    private final ZipOutputStream zip;
    private final Writer content;

    OdsSheet(OutputStream stream, String name) throws IOException {
        zip = new ZipOutputStream(stream, UTF_8);
        // Comes first and is not compressed: this is how the kind of the file is known.
        byte[] kind = MIME_TYPE.getBytes(UTF_8);
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(kind.length);
        CRC32 sum = new CRC32();
        sum.update(kind);
        first.setCrc(sum.getValue());
        put(first, kind);
        put(new ZipEntry("META-INF/manifest.xml"), MANIFEST.getBytes(UTF_8));
        zip.putNextEntry(new ZipEntry("content.xml"));
        content = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        content.write(START.replace("@NAME@", escaped(name)));
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        content.write("<table:table-row>");
        for (Object cell : cells) {
            content.write(cell(cell));
        }
        content.write("</table:table-row>");
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "<table:table-cell/>";
            case BigDecimal number -> number(number.toPlainString());
            case Number number -> number(number.toString());
            case LocalDate day -> typed("date\" table:style-name=\"day\" office:date-value=\"" + day, day.toString());
            case Boolean yes -> typed("string", yes ? "oui" : "non");
            default -> typed("string", escaped(value.toString()).replace("\n", "</text:p><text:p>"));
        };
    }

    private static String number(String text) {
        return typed("float\" office:value=\"" + text, text);
    }

    private static String typed(String type, String text) {
        return "<table:table-cell office:value-type=\"" + type + "\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    /** XML 1.0 knows no control characters but tabs and ends of lines. */
    private static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]|[\\x{D800}-\\x{DFFF}]", "")
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;");
    }

    @Override
    public void close() throws IOException {
        content.write(END);
        content.flush();
        zip.closeEntry();
        zip.close();
    }
}
