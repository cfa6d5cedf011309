package fr.gouv.qualite.complaints.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The pictures of an office document: told by their content, since a name says nothing of it. */
final class PackagePictures {

    /** Where they lie, in lower case. */
    static final String PLACES = "(word/)?media/[^/]*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)"
            + "|(pictures|thumbnails)/[^/]*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)";

    private static final Pattern PLACE = Pattern.compile(PLACES);
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private PackagePictures() {}

    /** @param name in lower case */
    static boolean isOne(String name) {
        return PLACE.matcher(name).matches();
    }

    static boolean isPicture(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
            return KNOWN.detect(content, new Metadata()).getType().equals("image");
        }
    }
}
