package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Files that prove by their headers that they are whole. */
public final class WholeFiles {

    private WholeFiles() {}

    /** Checks that a file says how many rows it has, how long it is, and the hash of what came. */
    public static void isWhole(Response file, long rows) {
        byte[] bytes = file.asByteArray();
        assertThat(file.header("X-Total-Count")).isEqualTo(Long.toString(rows));
        assertThat(file.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
        assertThat(file.header("Repr-Digest")).isEqualTo("sha-256=:" + sha256(bytes) + ":");
    }

    private static String sha256(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
