package fr.gouv.qualite.complaints.publicform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** What a browser works out. */
final class Proofs {

    private Proofs() {}

    static String of(ChallengeView challenge) {
        return encode(challenge.challenge(), challenge.salt(), solve(challenge), challenge.signature());
    }

    static long solve(ChallengeView challenge) {
        long number = 0;
        while (!Challenges.hash(challenge.salt(), number).equals(challenge.challenge())) {
            number++;
        }
        return number;
    }

    static String encode(String challenge, String salt, long number, String signature) {
        String json = """
                {"algorithm":"SHA-256","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}""".formatted(challenge, number, salt, signature);
        return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
    }
}
