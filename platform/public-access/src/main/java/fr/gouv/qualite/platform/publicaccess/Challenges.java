package fr.gouv.qualite.platform.publicaccess;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Challenges of the ALTCHA protocol (SHA-256): find the number that, written after the salt, has this hash. They are
 * signed rather than stored, and expire; who answers one proves nothing else.
 */
final class Challenges {

    static final String ALGORITHM = "SHA-256";

    /** The sign that ends it keeps the digits of the number from passing for those of the date. */
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{24}\\?expires=(\\d{1,12})&");

    private static final int LONGEST = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();
    private final byte[] key;
    private final int cost;
    private final Duration valid;

    /** The solved challenge that a browser sends back. */
    record Answer(String algorithm, String challenge, long number, String salt, String signature) {}

    /** A challenge that was answered, to be used once. */
    record Solved(String challenge, Instant expiresAt) {}

    Challenges(byte[] key, int cost, Duration valid) {
        this.key = key.clone();
        this.cost = cost;
        this.valid = valid;
    }

    ChallengeView draw(Instant now, boolean required) {
        byte[] noise = new byte[12];
        random.nextBytes(noise);
        String salt =
                HexFormat.of().formatHex(noise) + "?expires=" + now.plus(valid).getEpochSecond() + "&";
        String challenge = hash(salt, random.nextInt(cost + 1));
        return new ChallengeView(ALGORITHM, challenge, cost, salt, signature(challenge), required);
    }

    /** @param proof the answer in JSON, in Base64; empty is returned for anything but a right answer in time */
    Optional<Solved> check(String proof, Instant now) {
        if (proof.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Answer answer = json.readValue(Base64.getDecoder().decode(proof), Answer.class);
            return answer == null ? Optional.empty() : check(answer, now);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Optional<Solved> check(Answer answer, Instant now) {
        Matcher salt = SALT.matcher(String.valueOf(answer.salt()));
        if (!ALGORITHM.equals(answer.algorithm()) || !salt.matches()) {
            return Optional.empty();
        }
        Instant expiresAt = Instant.ofEpochSecond(Long.parseLong(salt.group(1)));
        boolean isRight = same(hash(answer.salt(), answer.number()), answer.challenge())
                && same(signature(answer.challenge()), answer.signature());
        return isRight && now.isBefore(expiresAt)
                ? Optional.of(new Solved(answer.challenge(), expiresAt))
                : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), String.valueOf(other).getBytes(UTF_8));
    }

    static String hash(String salt, long number) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(ALGORITHM).digest((salt + number).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signature(String challenge) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(String.valueOf(challenge).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
