package fr.gouv.qualite.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/** The proof of work that a browser works out. */
public final class Proofs {

    private Proofs() {}

    /** @param challenge as {@code public/challenge} answers it */
    public static String of(JsonPath challenge) {
        return of(challenge.getString("challenge"), challenge.getString("salt"), challenge.getString("signature"));
    }

    public static String of(String challenge, String salt, String signature) {
        return encode(challenge, salt, solve(challenge, salt), signature);
    }

    public static long solve(String challenge, String salt) {
        long number = 0;
        while (!hash(salt + number).equals(challenge)) {
            number++;
        }
        return number;
    }

    public static String encode(String challenge, String salt, long number, String signature) {
        String json = """
                {"algorithm":"SHA-256","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}""".formatted(challenge, number, salt, signature);
        return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
