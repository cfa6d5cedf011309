package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Debian's clamd, with one signature: that of the file which every antivirus knows as its test. */
public final class RealAntivirus implements QuarkusTestResourceLifecycleManager {

    /** What is found harmful. */
    static final String HARMFUL = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private @Nullable Process clamd;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("clamd-");
            Files.writeString(
                    folder.resolve("test.ndb"),
                    "Harmful:0:*:" + HexFormat.of().formatHex(HARMFUL.getBytes(US_ASCII)) + "\n");
            int port = freePort();
            Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                    DatabaseDirectory %s
                    TCPSocket %d
                    TCPAddr 127.0.0.1
                    Foreground yes
                    """.formatted(folder, port));
            clamd = new ProcessBuilder(program(), "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("clamd.log").toFile())
                    .start();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answers(port));
            return Map.of("qualite.antivirus.port", Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException("Debian’s clamd is missing: sudo apt-get install clamav-daemon", e);
        }
    }

    @Override
    public void stop() {
        if (clamd != null) {
            clamd.destroy();
        }
    }

    private static String program() {
        Path usual = Path.of("/usr/sbin/clamd");
        return Files.exists(usual) ? usual.toString() : "clamd";
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
