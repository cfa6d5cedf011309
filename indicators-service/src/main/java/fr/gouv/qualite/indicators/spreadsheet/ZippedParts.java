package fr.gouv.qualite.indicators.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a zipped workbook that hold its first sheet; a file that swells beyond reason is refused. */
final class ZippedParts {

    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_PARTS = 1000;
    private static final Pattern READ =
            Pattern.compile("content\\.xml|xl/sharedStrings\\.xml|xl/worksheets/[^/]+\\.xml");

    private ZippedParts() {}

    static Map<String, byte[]> of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_BYTES;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = content(zip, left);
                left -= content.length;
                if (++count > MOST_PARTS) {
                    throw tooLarge();
                }
                if (READ.matcher(entry.getName()).matches()) {
                    parts.put(entry.getName(), content);
                }
            }
        }
        return parts;
    }

    private static byte[] content(InputStream zip, int most) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            if (content.size() + read > most) {
                throw tooLarge();
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }

    private static UnreadableSpreadsheet tooLarge() {
        return new UnreadableSpreadsheet(
                "Ce classeur est trop volumineux une fois ouvert. Ne gardez que la feuille à importer.");
    }
}
