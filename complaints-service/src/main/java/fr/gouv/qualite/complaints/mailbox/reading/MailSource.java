package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An e-mail as it travelled, or its beginning. */
public final class MailSource {

    private final byte[] bytes;
    private final boolean cut;

    /**
     * @param bytes not copied: they may be many
     * @param cut whether they are only its beginning
     */
    public MailSource(byte[] bytes, boolean cut) {
        this.bytes = bytes;
        this.cut = cut;
    }

    boolean cut() {
        return cut;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** One character for each byte: good for what is in ASCII, as most of what mail servers write. */
    String ascii() {
        return new String(bytes, ISO_8859_1);
    }

    public String hash() {
        return hash(bytes);
    }

    /** In hexadecimal; no more is needed to know a message or a sender again. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
