package fr.gouv.qualite.platform.service.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
            byte[] body = context.getInputStream().readAllBytes();
            hash.set(HexFormat.of().formatHex(sha256().digest(body)));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
