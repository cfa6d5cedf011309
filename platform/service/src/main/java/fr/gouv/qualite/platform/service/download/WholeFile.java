package fr.gouv.qualite.platform.service.download;

import fr.gouv.qualite.platform.Sha256;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * A table that is written to the disk before it is sent. Its headers tell how many rows it has and its SHA-256: whoever
 * takes it can prove that nothing is missing. A reader who is slow, or goes away, keeps no connection to the database.
 *
 * @param content to be read once; the file is deleted when it is closed, sent or not
 * @param length in bytes
 * @param rows how many, without titles and totals
 * @param digest SHA-256, in base 64
 */
public record WholeFile(InputStream content, long length, long rows, String digest) {

    /** How many rows the file has. */
    public static final String ROWS = "X-Total-Count";

    /** The SHA-256 of the file (RFC 9530). */
    public static final String DIGEST = "Repr-Digest";

    /** Writes the file and returns its number of rows. */
    @FunctionalInterface
    public interface Content {
        long write(OutputStream out) throws IOException;
    }

    /** @throws UncheckedIOException when the disk refuses it; nothing of it is left */
    public static WholeFile of(Content content) {
        try {
            Path path = Files.createTempFile("export", null);
            MessageDigest digest = Sha256.digest();
            try {
                long rows;
                try (OutputStream out =
                        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
                    rows = content.write(out);
                }
                long length = Files.size(path);
                String hash = Base64.getEncoder().encodeToString(digest.digest());
                return new WholeFile(open(path), length, rows, hash);
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file that has no name any more where the system allows it, so that nothing can leave it behind. */
    private static InputStream open(Path path) throws IOException {
        return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Says how many rows the file has, how long it is, and its hash. */
    public Response.ResponseBuilder describe(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CONTENT_LENGTH, length)
                .header(ROWS, rows)
                .header(DIGEST, "sha-256=:" + digest + ":");
    }
}
