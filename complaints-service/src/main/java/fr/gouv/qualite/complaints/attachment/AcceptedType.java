package fr.gouv.qualite.complaints.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What an agent's computer opens without a doubt: documents without macros, photographs, plain text. Told by the
 * content alone; neither the name nor what the sender says of it is looked at.
 */
enum AcceptedType {
    PDF("application/pdf", "pdf", "document PDF"),
    JPEG("image/jpeg", "jpg", "photo JPEG"),
    PNG("image/png", "png", "image PNG"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "document ODT"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "document DOCX"),
    TEXT("text/plain", "txt", "texte");

    /** Named so that the person knows what to send instead. */
    static final String EXPECTED = "PDF, JPEG, PNG, ODT, DOCX ou texte";

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final String WORD_PARTS = "[Content_Types].xml";

    /** In bytes, unpacked: that part is a few kilobytes in any real document. */
    private static final int LONGEST_PARTS = 256 * 1024;

    private final String mediaType;
    private final String extension;
    private final String label;

    AcceptedType(String mediaType, String extension, String label) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
    }

    String mediaType() {
        return mediaType;
    }

    /** Its file extension, without the dot. */
    String extension() {
        return extension;
    }

    /** As the history of the case says it. */
    String label() {
        return label;
    }

    /** The type of a file; empty when it is none of these, or holds macros. */
    static Optional<AcceptedType> of(Path file) throws IOException {
        String found = detected(file);
        if (found.equals("application/zip") || found.equals("application/x-tika-ooxml")) {
            return isWord(file) ? Optional.of(DOCX) : Optional.empty();
        }
        return Stream.of(values())
                .filter(type -> type != DOCX && type.mediaType.equals(found))
                .filter(type -> type != ODT || !holdsMacros(file))
                .findFirst();
    }

    private static String detected(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return KNOWN.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean isWord(Path file) throws IOException {
        if (holdsMacros(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry parts = zip.getEntry(WORD_PARTS);
            if (parts == null) {
                return false;
            }
            try (InputStream content = zip.getInputStream(parts)) {
                return new String(content.readNBytes(LONGEST_PARTS), StandardCharsets.UTF_8)
                        .contains(DOCX.mediaType + ".main+xml");
            }
        }
    }

    /** Also true of a package that cannot be read: nobody knows what it holds. */
    private static boolean holdsMacros(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(name ->
                            name.contains("vbaproject") || name.startsWith("basic/") || name.startsWith("scripts/"));
        } catch (IOException e) {
            return true;
        }
    }
}
