package fr.gouv.qualite.complaints.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The archive that an office document is: parts with names, of which pictures are told by their content. */
final class OfficePackage {

    /** Where pictures lie, in lower case; a pattern for the lists of accepted parts. */
    static final String PICTURES = "(word/)?media/[^/]*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)"
            + "|(pictures|thumbnails)/[^/]*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)";

    private static final Pattern PICTURE = Pattern.compile(PICTURES);
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    /** Whether a part does something when the document is opened. */
    @FunctionalInterface
    interface Danger {
        /** @param name of the part, in lower case: programs do not tell case apart */
        boolean isIn(ZipFile zip, ZipEntry part, String name) throws IOException;
    }

    private OfficePackage() {}

    /** Whether a document has only accepted parts, none of which is dangerous; not so when it cannot be read. */
    static boolean isHarmless(Path file, Pattern accepted, Danger danger) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (!XmlPart.canBeRead(zip)) {
                return false;
            }
            for (ZipEntry part : zip.stream().toList()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (!accepted.matcher(name).matches()
                        || danger.isIn(zip, part, name)
                        || isFalsePicture(zip, part, name)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFalsePicture(ZipFile zip, ZipEntry part, String name) throws IOException {
        if (!PICTURE.matcher(name).matches()) {
            return false;
        }
        try (InputStream content = new BufferedInputStream(zip.getInputStream(part))) {
            return !KNOWN.detect(content, new Metadata()).getType().equals("image");
        }
    }
}
