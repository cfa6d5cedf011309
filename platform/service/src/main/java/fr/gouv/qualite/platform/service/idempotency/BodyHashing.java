package fr.gouv.qualite.platform.service.idempotency;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes the body of requests that carry an Idempotency-Key. */
@Provider
class BodyHashing implements ContainerRequestFilter {

    @Inject
    BodyHash hash;

    @Inject
    RoutingContext request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (!context.getHeaders().containsKey(IdempotentWrites.HEADER)) {
            return;
        }
        MessageDigest digest = sha256();
        Buffer buffered = request.body().buffer();
        if (buffered != null) {
            digest.update(buffered.getBytes());
        } else if (context.hasEntity()) {
            context.setEntityStream(spool(context.getEntityStream(), digest));
        } else {
            return;
        }
        hash.set(HexFormat.of().formatHex(digest.digest()));
    }

    /** Spools large or chunked bodies to disk: many at once would fill the memory. */
    private static InputStream spool(InputStream body, MessageDigest digest) throws IOException {
        Path file = Files.createTempFile("body-", null);
        try {
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                body.transferTo(out);
            }
            return Files.newInputStream(file);
        } finally {
            // Unlinks the file at once; its content is freed when the stream is closed, even after a failure.
            Files.delete(file);
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
