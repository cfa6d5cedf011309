package fr.gouv.qualite.complaints.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What opens the public follow-up of one case, given once to who wrote: {@code 7K3MQ-X2RTB-8HJWN-P4CFD}, 100 bits drawn
 * at random. Only its hash is kept, and it is never written to a log.
 */
public final class FollowSecret {

    private static final int GROUP = 5;
    private static final Pattern LINKED = Pattern.compile(
            "(/suivi/\\S{1,20}?(?:#|%23))" + "[" + CaseNumber.LETTERS + "]{5}(?:-[" + CaseNumber.LETTERS + "]{5}){3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACING = Pattern.compile("[\\s-]");

    private final String text;

    private FollowSecret(String text) {
        this.text = text;
    }

    public static FollowSecret draw() {
        return new FollowSecret(String.join(
                "-",
                CaseNumber.letters(GROUP),
                CaseNumber.letters(GROUP),
                CaseNumber.letters(GROUP),
                CaseNumber.letters(GROUP)));
    }

    /** The secret in clear, as the person is given it. */
    public String reveal() {
        return text;
    }

    byte[] hash() {
        return hash(text);
    }

    /**
     * Whether what was typed is the secret of this hash, in the same time whatever the answer, also when there is no
     * hash to compare with. Case, spaces and hyphens do not matter.
     */
    public static boolean opens(String typed, byte @Nullable [] hash) {
        boolean same = MessageDigest.isEqual(hash(typed), hash == null ? new byte[32] : hash);
        return same && hash != null;
    }

    /**
     * A text without the secrets that its links hold: who answers an e-mail often sends back all that it said, and whoever
     * handles a case must not be able to speak in the name of the person.
     */
    public static String hiddenIn(String text) {
        return LINKED.matcher(text).replaceAll("$1[code secret effacé]");
    }

    private static byte[] hash(String text) {
        String plain = SPACING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
