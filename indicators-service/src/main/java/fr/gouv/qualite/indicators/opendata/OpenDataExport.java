package fr.gouv.qualite.indicators.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.publication.Freshness;
import fr.gouv.qualite.platform.publication.PublishedFile;
import fr.gouv.qualite.platform.publication.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
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
import java.time.Duration;
import java.util.Base64;

/**
 * Answers with a whole table as one file, read from one state of the database. It is written to the disk before it is
 * sent, so that its headers tell how many rows it has and its SHA-256: whoever takes it can prove that nothing is missing.
 */
@ApplicationScoped
public class OpenDataExport {

    /** How many rows the file has. */
    static final String ROWS = "X-Total-Count";

    /** The SHA-256 of the file (RFC 9530). */
    static final String DIGEST = "Repr-Digest";

    private static final int LONGEST = (int) Duration.ofMinutes(10).toSeconds();

    @Inject
    Results results;

    @Inject
    ObjectMapper json;

    /** @param name of the file, without its ending */
    public <T> Response answer(
            String name, ResultFormat format, Freshness freshness, OpenTable<T> table, Request request) {
        if (freshness.isKnownTo(request)) {
            return freshness.on(Response.notModified()).build();
        }
        try {
            Path file = Files.createTempFile("open-data", "." + format.extension());
            MessageDigest digest = Sha256.digest();
            long rows = write(table, format, file, digest);
            Response.ResponseBuilder answer = new PublishedFile(
                            name + "." + format.extension(), format.mediaType(), false)
                    .of(sent(file))
                    .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                    .header(ROWS, rows)
                    .header(DIGEST, "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":");
            if (request.getMethod().equals(HttpMethod.HEAD)) {
                Files.delete(file);
            }
            return freshness.on(answer).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> long write(OpenTable<T> table, ResultFormat format, Path file, MessageDigest digest)
            throws IOException {
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            return QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
                results.readOneState();
                return table.write(format, out, json);
            });
        } catch (RuntimeException | IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static StreamingOutput sent(Path file) {
        return out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
    }
}
