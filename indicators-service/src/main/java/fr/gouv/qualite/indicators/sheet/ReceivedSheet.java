package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A sheet as it was sent. It waits on the disk while it is read, never whole in memory, and is gone when it is closed.
 *
 * @param fingerprint of its bytes
 */
record ReceivedSheet(Path path, String fingerprint) implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    /** @param limit in bytes */
    static ReceivedSheet of(InputStream content, long limit, String tooLarge) {
        try {
            Path path = Files.createTempFile("sheet-", null);
            try {
                return new ReceivedSheet(path, copy(content, path, limit, tooLarge));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(InputStream content, Path path, long limit, String tooLarge) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > limit) {
                    throw CommonProblem.TOO_LARGE.with(tooLarge);
                }
                out.write(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
