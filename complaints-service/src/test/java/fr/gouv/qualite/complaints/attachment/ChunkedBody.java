package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.UUID;

/** A body that does not say its size, as no HTTP client of the tests sends one. */
final class ChunkedBody {

    private static final byte[] CHUNK = "a".repeat(64 * 1024).getBytes(UTF_8);
    private static final int CHUNKS_OF_A_MEGABYTE = 16;

    private ChunkedBody() {}

    /** What the service answers to so many megabytes of it. */
    static String send(String path, String secret, int megabytes) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Type: "
                            + "application/json\r\nConnection: close\r\nIdempotency-Key: " + UUID.randomUUID()
                            + "\r\nCase-Secret: " + secret + "\r\n\r\n")
                    .getBytes(UTF_8));
            try {
                for (int i = 0; i < CHUNKS_OF_A_MEGABYTE * megabytes; i++) {
                    out.write((Integer.toHexString(CHUNK.length) + "\r\n").getBytes(UTF_8));
                    out.write(CHUNK);
                    out.write("\r\n".getBytes(UTF_8));
                }
                out.write("0\r\n\r\n".getBytes(UTF_8));
            } catch (IOException alreadyAnswered) {
                // The service need not wait for the rest.
            }
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
