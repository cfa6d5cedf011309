package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Asks clamd (command {@code INSTREAM}) whether a file is harmful. A file is never lost because it does not answer. */
@ApplicationScoped
class Antivirus {

    private static final Logger LOG = Logger.getLogger(Antivirus.class);

    /** In bytes. */
    private static final int CHUNK = 64 * 1024;

    private static final int LONGEST_REPLY = 1_000;

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    @Inject
    AntivirusSettings settings;

    boolean isThere() {
        return settings.host().isPresent();
    }

    /** Returns {@link Scan#NOT_SCANNED} when there is none, or when it does not answer. */
    Scan scan(Content content) {
        return settings.host().map(host -> scan(host, content)).orElse(Scan.NOT_SCANNED);
    }

    private Scan scan(String host, Content content) {
        int timeout = (int) settings.timeout().toMillis();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, settings.port()), timeout);
            socket.setSoTimeout(timeout);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            content.writeTo(new Chunks(out));
            out.writeInt(0);
            out.flush();
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_REPLY), US_ASCII).strip());
        } catch (IOException e) {
            LOG.warnf("The antivirus does not answer: %s", e.getMessage());
            return Scan.NOT_SCANNED;
        }
    }

    /** {@code stream: OK}, {@code stream: Eicar-Signature FOUND}, or an error. */
    private static Scan verdict(String reply) {
        String said = reply.replace("\0", "");
        if (said.endsWith(" OK")) {
            return Scan.CLEAN;
        }
        if (said.endsWith(" FOUND")) {
            return Scan.INFECTED;
        }
        LOG.warnf("The antivirus has no verdict: %s", said);
        return Scan.NOT_SCANNED;
    }

    /** Each write is told by its length, on four bytes. */
    private static final class Chunks extends OutputStream {

        private final DataOutputStream out;

        private Chunks(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }

    static Content of(Path file) {
        return out -> {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(out);
            }
        };
    }
}
