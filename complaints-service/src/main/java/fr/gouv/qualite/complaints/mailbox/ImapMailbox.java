package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.gouv.qualite.complaints.mail.MailboxSettings.Mailbox;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Security;
import fr.gouv.qualite.complaints.mailbox.reading.MailSource;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/**
 * An open mailbox. What has been dealt with is moved to another folder: what is still where messages arrive is still to
 * do, whoever looked at it meanwhile.
 */
final class ImapMailbox implements AutoCloseable {

    /** In bytes, more than most mail servers take; one message at a time is in memory. What is written comes first. */
    static final int LARGEST = 25 * 1024 * 1024;

    private static final String TIMEOUT_IN_MS = "30000";

    private final Mailbox settings;
    private final Store store;
    private final Folder inbox;

    private ImapMailbox(Mailbox settings, Store store, Folder inbox) {
        this.settings = settings;
        this.store = store;
        this.inbox = inbox;
    }

    static ImapMailbox open(Mailbox settings) throws MessagingException {
        Store store = Session.getInstance(properties(settings)).getStore("imap");
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        try {
            Folder inbox = store.getFolder(settings.folder());
            inbox.open(Folder.READ_WRITE);
            return new ImapMailbox(settings, store, inbox);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(Mailbox settings) {
        Properties properties = new Properties();
        for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.imap." + timeout, TIMEOUT_IN_MS);
        }
        properties.setProperty("mail.imap.fetchsize", Integer.toString(1024 * 1024));
        properties.setProperty("mail.imap.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.imap.starttls.required", Boolean.toString(settings.security() == Security.START_TLS));
        properties.setProperty(
                "mail.imap.starttls.enable", Boolean.toString(settings.security() == Security.START_TLS));
        return properties;
    }

    /** The messages that wait, the first that arrived first. */
    List<IMAPMessage> waiting(int limit) throws MessagingException {
        Date since = Date.from(settings.since().atStartOfDay().toInstant(ZoneOffset.UTC));
        SearchTerm recent = new AndTerm(
                new ReceivedDateTerm(ComparisonTerm.GE, since), new FlagTerm(new Flags(Flags.Flag.DELETED), false));
        Message[] waiting = Arrays.stream(inbox.search(recent)).limit(limit).toArray(Message[]::new);
        // Neither sender nor subject is asked of the server, which may fail on those that are badly written.
        FetchProfile arrivals = new FetchProfile();
        arrivals.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        inbox.fetch(waiting, arrivals);
        return Arrays.stream(waiting).map(IMAPMessage.class::cast).toList();
    }

    /** Reads it without marking it as read: that is for people. */
    static MailSource read(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (InputStream source = message.getMimeStream()) {
            byte[] bytes = source.readNBytes(LARGEST);
            return new MailSource(bytes, source.read() >= 0);
        }
    }

    /** What a message is known by that cannot be read: its place on the server. */
    static String keyOf(IMAPMessage message) throws MessagingException {
        IMAPFolder folder = (IMAPFolder) message.getFolder();
        String place = folder.getUIDValidity() + "/" + folder.getUID(message);
        return MailSource.hash(place.getBytes(US_ASCII));
    }

    boolean isConnected() {
        return store.isConnected() && inbox.isOpen();
    }

    void moveTo(String name, IMAPMessage message) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists()) {
            folder.create(Folder.HOLDS_MESSAGES);
        }
        Message[] one = {message};
        if (((IMAPStore) store).hasCapability("MOVE")) {
            ((IMAPFolder) inbox).moveMessages(one, folder);
        } else {
            inbox.copyMessages(one, folder);
            message.setFlag(Flags.Flag.DELETED, true);
            ((IMAPFolder) inbox).expunge(one);
        }
    }

    @Override
    public void close() throws MessagingException {
        try {
            if (inbox.isOpen()) {
                inbox.close(false);
            }
        } finally {
            store.close();
        }
    }
}
