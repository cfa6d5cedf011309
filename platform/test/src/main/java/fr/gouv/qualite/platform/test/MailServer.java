package fr.gouv.qualite.platform.test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A mail server small enough for tests: it speaks SMTP, stores what it receives, and can be made to refuse. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    /** A mail as it came, its text decoded. */
    public record Mail(String headers, String text) {}

    /** The server knows no such address, and says so each time. */
    public static final String UNKNOWN_ADDRESS = "inconnue@example.org";

    private static final List<Mail> TAKEN = new CopyOnWriteArrayList<>();
    private static volatile boolean refusing;
    private static volatile boolean silent;

    private @Nullable ServerSocket socket;

    /** From now on the server answers that it cannot take mails, or takes them again. */
    public static void refuse(boolean value) {
        refusing = value;
    }

    /** From now on the server reads commands and never replies, or replies again. */
    public static void fallSilent(boolean value) {
        silent = value;
    }

    /** The first mail whose text holds this, as soon as it comes. */
    public static Mail await(String part) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> TAKEN.stream()
                                .filter(mail -> mail.text().contains(part))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Whether a letter was sent to this address. */
    public static boolean tookFor(String address) {
        return TAKEN.stream().anyMatch(mail -> mail.headers().contains(address));
    }

    public static boolean took(String part) {
        return TAKEN.stream().anyMatch(mail -> mail.text().contains(part));
    }

    @Override
    public Map<String, String> start() {
        try {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            socket = server;
            Thread.ofVirtual().start(() -> serve(server));
            return Map.of(
                    "qualite.smtp.host", "127.0.0.1", "qualite.smtp.port", Integer.toString(server.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void talk(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
            say(client, "220 test");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (silent) {
                    continue;
                }
                if (command.startsWith("DATA")) {
                    say(client, "354 go");
                    TAKEN.add(read(in));
                    say(client, "250 taken");
                } else if (command.startsWith("MAIL") && refusing) {
                    say(client, "451 not now");
                } else if (command.startsWith("RCPT") && line.contains(UNKNOWN_ADDRESS)) {
                    say(client, "550 no such address");
                } else if (command.startsWith("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    private static Mail read(BufferedReader in) throws IOException {
        StringBuilder headers = new StringBuilder();
        StringBuilder body = new StringBuilder();
        StringBuilder part = headers;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.isEmpty() && part == headers) {
                part = body;
            }
            part.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
        }
        return new Mail(headers.toString(), decoded(headers.toString(), body.toString()));
    }

    private static String decoded(String headers, String body) {
        if (headers.contains("base64")) {
            return new String(Base64.getMimeDecoder().decode(body), UTF_8);
        }
        return headers.contains("quoted-printable") ? unquoted(body) : body;
    }

    private static String unquoted(String body) {
        String joined = body.replace("=\n", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(joined.charAt(i));
            }
        }
        return bytes.toString(UTF_8);
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }
}
