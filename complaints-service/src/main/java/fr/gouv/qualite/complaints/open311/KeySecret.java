package fr.gouv.qualite.complaints.open311;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * An {@code api_key}: 256 bits drawn at random, shown once. Only its hash is stored, which is enough for so many bits, and
 * it is never written to a log.
 */
final class KeySecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String text;

    private KeySecret(String text) {
        this.text = text;
    }

    static KeySecret draw() {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return new KeySecret(Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
    }

    /** As an application sent it, forgiving what a copy adds around it. */
    static KeySecret sent(String text) {
        return new KeySecret(text.strip());
    }

    /** What the application is given. */
    String reveal() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "[key]";
    }
}
