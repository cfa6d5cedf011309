package fr.gouv.qualite.platform.service.idempotency;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of the bytes of the request's body. */
@RequestScoped
class BodyHash {

    private @Nullable String value;

    void set(String hash) {
        value = hash;
    }

    /** The hash; empty when the request has no body. */
    String value() {
        return value == null ? "" : value;
    }
}
