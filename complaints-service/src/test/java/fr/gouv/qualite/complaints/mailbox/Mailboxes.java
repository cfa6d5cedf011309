package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A real IMAP server, with one mailbox that the service reads. */
public final class Mailboxes implements QuarkusTestResourceLifecycleManager {

    static final String SITE = "45-ORLEANS";
    static final String OTHER_SITE = "45-MONTARGIS";
    static final String OTHER_ADDRESS = "montargis@loiret.example";
    static final String CLOSED_SITE = "45-PITHIVIERS";
    static final String CLOSED_ADDRESS = "pithiviers@loiret.example";
    static final String USER = "accueil@loiret.example";

    private static @Nullable GreenMail server;

    @Override
    public Map<String, String> start() {
        GreenMail imap = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        imap.start();
        imap.setUser(USER, USER, "local-only");
        server = imap;
        String box = "qualite.imap.loiret.";
        return Map.of(
                box + "host",
                "127.0.0.1",
                box + "port",
                Integer.toString(imap.getImap().getPort()),
                box + "security",
                "NONE",
                box + "user",
                USER,
                box + "password",
                "local-only",
                box + "since",
                "2022-01-01",
                box + "site",
                SITE,
                box + "recipients",
                OTHER_ADDRESS + "=" + OTHER_SITE + "," + CLOSED_ADDRESS + "=" + CLOSED_SITE + "," + USER + "=" + SITE);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** A message arrives. */
    static void deliver(byte[] source, Instant at) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            folder("INBOX").orElseThrow().appendMessage(message, new Flags(), Date.from(at));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void deliver(String source) {
        deliver(source.replace("\n", "\r\n").getBytes(UTF_8), Instant.now());
    }

    /** How many messages a folder holds; none when there is no such folder. */
    static int count(String folder) {
        return folder(folder).map(MailFolder::getMessageCount).orElse(0);
    }

    private static Optional<MailFolder> folder(String name) {
        try {
            if (server == null) {
                throw new IllegalStateException("The mail server is not started");
            }
            GreenMailUser user = server.getUserManager().getUserByEmail(USER);
            if (name.equals("INBOX")) {
                return Optional.of(server.getManagers().getImapHostManager().getInbox(user));
            }
            return Optional.ofNullable(server.getManagers().getImapHostManager().getFolder(user, name));
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
