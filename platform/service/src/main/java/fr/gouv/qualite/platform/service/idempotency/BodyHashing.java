package fr.gouv.qualite.platform.service.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Remembers the hash of the body of requests that carry an Idempotency-Key. */
@Provider
class BodyHashing implements ReaderInterceptor {

    @Inject
    BodyHash hash;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(IdempotentWrites.HEADER)) {
            MessageDigest digest = sha256();
            InputStream body = context.getInputStream();
            context.setInputStream(
                    context.getType() == InputStream.class ? spool(body, digest) : memorise(body, digest));
            hash.set(HexFormat.of().formatHex(digest.digest()));
        }
        return context.proceed();
    }

    private static InputStream memorise(InputStream body, MessageDigest digest) throws IOException {
        byte[] bytes = body.readAllBytes();
        digest.update(bytes);
        return new ByteArrayInputStream(bytes);
    }

    /** What is read as a stream is a file: many at once would fill the memory. */
    private static InputStream spool(InputStream body, MessageDigest digest) throws IOException {
        Path file = Files.createTempFile("body-", null);
        try {
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                body.transferTo(out);
            }
            return Files.newInputStream(file);
        } finally {
            // Its name goes at once, its content when the stream is closed: nothing stays behind, whatever happens.
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
