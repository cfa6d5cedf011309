package fr.gouv.qualite.complaints.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
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
    /** Where a PNG says how wide it is, in bytes. */
    private static final int PNG_WIDTH = 16;

    /** What programs open without stopping. */
    private static final long MOST_PIXELS = 200_000_000;

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

    /** The type of a file; empty when it is none of these, or does something when it is opened. */
    static Optional<AcceptedType> of(Path file) throws IOException {
        String found = detected(file);
        if (found.equals("application/zip") || found.equals("application/x-tika-ooxml")) {
            return WordPackage.isHarmless(file) ? Optional.of(DOCX) : Optional.empty();
        }
        Optional<AcceptedType> type = Stream.of(values())
                .filter(it -> it != DOCX && it.mediaType.equals(found))
                .findFirst();
        return type.isPresent() && type.get().isHarmless(file) ? type : Optional.empty();
    }

    /** Whether nothing of it runs, or comes from elsewhere, when an agent opens it. */
    private boolean isHarmless(Path file) throws IOException {
        return switch (this) {
            case ODT -> OpenDocumentPackage.isHarmless(file);
            case PDF -> !ActivePdf.is(file);
            case PNG -> isOfReasonableSize(file);
            case DOCX, JPEG, TEXT -> true;
        };
    }

    private static boolean isOfReasonableSize(Path png) throws IOException {
        try (DataInputStream content = new DataInputStream(Files.newInputStream(png))) {
            content.skipNBytes(PNG_WIDTH);
            int width = content.readInt();
            int height = content.readInt();
            return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
        } catch (EOFException e) {
            return false;
        }
    }

    private static String detected(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return KNOWN.detect(content, new Metadata()).getBaseType().toString();
        }
    }
}
