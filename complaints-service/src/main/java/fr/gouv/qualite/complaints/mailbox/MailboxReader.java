package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.mail.MailboxSettings;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Mailbox;
import fr.gouv.qualite.complaints.mailbox.reading.IncomingMail;
import fr.gouv.qualite.complaints.mailbox.reading.MailReading;
import fr.gouv.qualite.complaints.mailbox.reading.MailSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mailboxes, each by one replica at a time. A message is first kept, in a transaction of its own, then moved out
 * of the way: when the process dies in between, it is found again, known, and only moved. One that cannot be read is set
 * aside, and those behind it pass. Neither addresses nor texts are ever logged.
 */
@ApplicationScoped
class MailboxReader {

    private static final Logger LOG = Logger.getLogger(MailboxReader.class);

    /** Messages of one round; the others wait for the next. */
    private static final int BATCH = 200;

    private static final int ATTEMPTS = 5;

    /** While a mailbox is held; each message has its own transaction, and each word to the server its own limit. */
    private static final int LONGEST_ROUND = (int) Duration.ofMinutes(30).toSeconds();

    @Inject
    MailboxSettings settings;

    @Inject
    MailboxMessages messages;

    @Inject
    MailIntake intake;

    @Inject
    MailFiles files;

    @Inject
    Clock clock;

    @ConfigProperty(name = "qualite.smtp.from")
    String from;

    @Scheduled(every = "{qualite.mailboxes.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void readAll() {
        settings.mailboxes().forEach(this::read);
    }

    private void read(String name, Mailbox mailbox) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_ROUND).run(() -> {
            if (messages.lock(name)) {
                String failure = failureOfReading(name, mailbox);
                messages.recordReading(name, failure);
                messages.forgetOld();
            }
        });
    }

    private @Nullable String failureOfReading(String name, Mailbox mailbox) {
        try (ImapMailbox open = ImapMailbox.open(mailbox)) {
            Set<String> ours = ours();
            String failure = null;
            for (IMAPMessage message : open.waiting(BATCH)) {
                String found = failureOf(name, mailbox, open, message, ours);
                failure = found == null ? failure : found;
            }
            return failure;
        } catch (MessagingException | IOException e) {
            LOG.errorf("Mailbox %s could not be read: %s", name, e.getClass().getSimpleName());
            return "La boîte aux lettres ne répond pas, ou refuse la connexion.";
        }
    }

    /** Reads a message; whatever happens, those behind it pass, as long as the server is there. */
    private @Nullable String failureOf(
            String name, Mailbox mailbox, ImapMailbox open, IMAPMessage message, Set<String> ours)
            throws MessagingException, IOException {
        try {
            move(name, mailbox, open, message, outcomeOf(name, mailbox, message, ours));
            return null;
        } catch (MessageRemovedException e) {
            // Somebody dealt with it meanwhile.
            return null;
        } catch (MessagingException | IOException | RuntimeException e) {
            if (!open.isConnected()) {
                throw e;
            }
            LOG.errorf(
                    "A message of mailbox %s stays where it is: %s",
                    name, e.getClass().getSimpleName());
            return "Un courriel au moins n’a pas pu être lu ou rangé dans son dossier.";
        }
    }

    private Outcome outcomeOf(String name, Mailbox mailbox, IMAPMessage message, Set<String> ours)
            throws MessagingException, IOException {
        Instant arrived = arrivalOf(message);
        MailSource source;
        try {
            source = ImapMailbox.read(message);
        } catch (MessageRemovedException e) {
            throw e;
        } catch (MessagingException | IOException | RuntimeException e) {
            if (!message.getFolder().isOpen()) {
                throw e;
            }
            LOG.warnf(
                    "A message of mailbox %s cannot be fetched: %s",
                    name, e.getClass().getSimpleName());
            return unreadable(name, ImapMailbox.keyOf(message), arrived);
        }
        IncomingMail mail;
        try {
            mail = MailReading.of(source, ours);
        } catch (MessagingException | RuntimeException | StackOverflowError e) {
            LOG.warnf(
                    "A message of mailbox %s cannot be read: %s",
                    name, e.getClass().getSimpleName());
            return setAside(name, source.hash(), arrived);
        }
        Outcome outcome = process(name, mailbox, mail, arrived);
        files.join(name, mail);
        return outcome;
    }

    private static void move(String name, Mailbox mailbox, ImapMailbox open, IMAPMessage message, Outcome outcome)
            throws MessagingException {
        switch (outcome) {
            case CASE, FURTHER_MESSAGE -> open.moveTo(mailbox.takenFolder(), message);
            case AUTOMATIC, DELIVERY_REPORT -> open.moveTo(mailbox.automaticFolder(), message);
            case SET_ASIDE -> open.moveTo(mailbox.setAsideFolder(), message);
            case FAILED -> LOG.warnf("A message of mailbox %s waits for the next reading", name);
        }
    }

    private Outcome process(String name, Mailbox mailbox, IncomingMail mail, Instant arrived) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> intake.process(name, mailbox, mail, arrived));
        } catch (RuntimeException e) {
            LOG.errorf(e, "A message of mailbox %s could not be kept", name);
            return QuarkusTransaction.requiringNew().call(() -> failed(name, mailbox, mail, arrived));
        }
    }

    private Outcome failed(String name, Mailbox mailbox, IncomingMail mail, Instant arrived) {
        Outcome outcome = failed(name, mail.key(), arrived, "La plateforme n’a pas pu l’enregistrer.");
        messages.describe(name, mail.key(), MailIntake.siteCodeOf(mailbox, mail).orElse(null), mail);
        return outcome;
    }

    /** The server does not hand it over. */
    private Outcome unreadable(String name, String key, Instant arrived) {
        return QuarkusTransaction.requiringNew()
                .call(() -> failed(name, key, arrived, "La messagerie n’arrive pas à le donner à lire."));
    }

    /** It may be the message's fault, or that of the moment: after some attempts, somebody has to look. */
    private Outcome failed(String name, String key, Instant arrived, String reason) {
        return messages.lockMessage(name, key, arrived).orElseGet(() -> {
            boolean again = messages.attempts(name, key) + 1 < ATTEMPTS;
            Outcome outcome = again ? Outcome.FAILED : Outcome.SET_ASIDE;
            messages.recordOutcome(name, key, outcome, null, null, reason);
            return outcome;
        });
    }

    private Outcome setAside(String name, String key, Instant arrived) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (messages.lockMessage(name, key, arrived).isEmpty()) {
                messages.recordOutcome(name, key, Outcome.SET_ASIDE, null, null, "Le courriel est illisible.");
            }
            return Outcome.SET_ASIDE;
        });
    }

    private Instant arrivalOf(IMAPMessage message) throws MessageRemovedException {
        try {
            Date received = message.getReceivedDate();
            return received == null ? clock.instant() : received.toInstant();
        } catch (MessageRemovedException e) {
            throw e;
        } catch (MessagingException e) {
            // Better taken today than never.
            return clock.instant();
        }
    }

    /** Addresses that the platform writes from or reads. */
    private Set<String> ours() throws MessagingException {
        Set<String> ours = new HashSet<>();
        for (InternetAddress address : InternetAddress.parse(from, false)) {
            ours.add(address.getAddress().toLowerCase(Locale.ROOT));
        }
        settings.mailboxes().values().forEach(mailbox -> {
            ours.add(mailbox.user().toLowerCase(Locale.ROOT));
            ours.addAll(mailbox.sitesByAddress().keySet());
        });
        return ours;
    }
}
