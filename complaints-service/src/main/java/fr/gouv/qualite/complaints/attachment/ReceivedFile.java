package fr.gouv.qualite.complaints.attachment;

import fr.gouv.qualite.complaints.ComplaintsProblem;
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
import java.util.Locale;
import java.util.Optional;

/**
 * A file as it arrives. It waits on the disk while its content is looked at, never whole in memory, and is gone from
 * there when it is closed.
 */
record ReceivedFile(Path path, int size, String hash, AcceptedType type) implements AutoCloseable {

    /**
     * @param limit in bytes
     * @throws fr.gouv.qualite.platform.service.problem.Problem when it is empty or of a type not accepted
     * @return empty when it is larger than the limit
     */
    static Optional<ReceivedFile> of(InputStream content, long limit) throws IOException {
        Path path = Files.createTempFile("attachment-", null);
        try {
            MessageDigest digest = sha256();
            if (copy(content, limit, path, digest) > limit) {
                Files.delete(path);
                return Optional.empty();
            }
            return Optional.of(new ReceivedFile(
                    path, (int) Files.size(path), HexFormat.of().formatHex(digest.digest()), acceptedType(path)));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Stops reading one byte after the limit. */
    private static long copy(InputStream content, long limit, Path path, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            int read;
            while (size <= limit && (read = content.read(buffer)) >= 0) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    private static AcceptedType acceptedType(Path path) throws IOException {
        if (Files.size(path) == 0) {
            throw ComplaintsProblem.EMPTY_ATTACHMENT.with("Ce fichier est vide. Choisissez-en un autre.");
        }
        return AcceptedType.of(path)
                .orElseThrow(() -> ComplaintsProblem.ATTACHMENT_TYPE.with("Ce fichier n’est pas d’un type accepté : "
                        + "envoyez un document sans macro, script, fichier joint ni mot de passe, ou une image ("
                        + AcceptedType.EXPECTED + ")."));
    }

    /** Describes it for the history: {@code photo JPEG, 1,2 Mo}. */
    String description() {
        return type.label() + ", "
                + (size < 100_000
                        ? Math.max(1, size / 1000) + " ko"
                        : String.format(Locale.FRANCE, "%.1f Mo", size / 1_000_000.0));
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
