package fr.gouv.qualite.platform.service.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the answer to a write under the client's own {@code Idempotency-Key} (AES-256-GCM), because an answer may hold
 * a follow-up secret or a person's words. The database stores only hashes of the key: without the key, which the client
 * alone knows, neither the request nor its answer can be read again.
 */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";

    /** Cached: the look-up among all providers costs more than the encryption of an answer. */
    private static final Provider CIPHERS;

    private static final Provider MACS;

    static {
        try {
            CIPHERS = Cipher.getInstance(CIPHER).getProvider();
            MACS = Mac.getInstance(MAC).getProvider();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;
    private final byte[] name;

    private Seal(byte[] key) {
        this.key = key;
        this.name = mac(key, "name");
    }

    /** Derives the seal from the key and its caller, so that two callers may choose the same key. */
    static Seal of(String caller, String key) {
        return new Seal(mac(key.getBytes(StandardCharsets.UTF_8), "caller " + caller));
    }

    /** A hash that identifies the key without revealing it. */
    String name() {
        return HexFormat.of().formatHex(name);
    }

    /** The number of the advisory lock of the key. */
    long lock() {
        return ByteBuffer.wrap(name).getLong();
    }

    /** A hash of the request's body that only the holder of this key can compute. */
    String traceOf(String bodyHash) {
        return HexFormat.of().formatHex(mac(key, "body " + bodyHash));
    }

    byte[] close(String clear) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, clear.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
        return all;
    }

    String open(byte[] closed) {
        byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
        byte[] clear = cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(closed, NONCE_BYTES, closed.length));
        return new String(clear, StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER, CIPHERS);
            cipher.init(mode, new SecretKeySpec(mac(key, "cipher"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The stored answer cannot be decrypted with its key", e);
        }
    }

    private static byte[] mac(byte[] key, String purpose) {
        try {
            Mac mac = Mac.getInstance(MAC, MACS);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
