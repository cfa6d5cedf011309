package fr.gouv.qualite.platform.service.download;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A table that is written to the disk before it is sent. Its headers tell how many rows it has and its SHA-256: whoever
 * takes it can prove that nothing is missing. A reader who is slow, or goes away, keeps no connection to the database.
 *
 * @param rows how many, without titles and totals
 */
public record WholeFile(Path path, long rows, String digest) {

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
            MessageDigest digest = sha256();
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
                long rows = content.write(out);
                out.flush();
                return new WholeFile(path, rows, Base64.getEncoder().encodeToString(digest.digest()));
            } catch (RuntimeException | IOException e) {
                Files.delete(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how many rows the file has, how long it is, and its hash. */
    public Response.ResponseBuilder describe(Response.ResponseBuilder answer) {
        try {
            return answer.header(HttpHeaders.CONTENT_LENGTH, Files.size(path))
                    .header(ROWS, rows)
                    .header(DIGEST, "sha-256=:" + digest + ":");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the file, once: it is deleted after. */
    public StreamingOutput sent() {
        return out -> {
            try {
                Files.copy(path, out);
            } finally {
                Files.delete(path);
            }
        };
    }

    /** Deletes a file that is not sent, of which only the headers were asked for. */
    public void drop() {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
