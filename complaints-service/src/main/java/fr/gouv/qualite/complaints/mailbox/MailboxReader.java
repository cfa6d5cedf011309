package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.mail.MailboxSettings;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Mailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
            }
        });
    }

    private @Nullable String failureOfReading(String name, Mailbox mailbox) {
        try (ImapMailbox open = ImapMailbox.open(mailbox)) {
            Set<String> ours = ours();
            for (IMAPMessage message : open.waiting(BATCH)) {
                read(name, mailbox, open, message, ours);
            }
            return null;
        } catch (MessagingException | IOException e) {
            LOG.errorf("Mailbox %s could not be read: %s", name, e.getClass().getSimpleName());
            return "La boîte aux lettres ne répond pas, ou refuse la connexion.";
        }
    }

    private void read(String name, Mailbox mailbox, ImapMailbox open, IMAPMessage message, Set<String> ours)
            throws MessagingException, IOException {
        MailSource source = ImapMailbox.read(message);
        Instant arrived = arrivalOf(message);
        Outcome outcome;
        try {
            IncomingMail mail = MailReading.of(source, ours);
            outcome = process(name, mailbox, mail, arrived);
            files.join(name, mail);
        } catch (MessagingException | RuntimeException e) {
            LOG.warnf(
                    "A message of mailbox %s cannot be read: %s",
                    name, e.getClass().getSimpleName());
            outcome = setAside(name, source.hash(), arrived);
        }
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
            return QuarkusTransaction.requiringNew().call(() -> failed(name, mail.key(), arrived));
        }
    }

    /** It may be the message's fault, or that of the moment: after some attempts, somebody has to look. */
    private Outcome failed(String name, String key, Instant arrived) {
        messages.lockMessage(name, key, arrived);
        boolean again = messages.attempts(name, key) + 1 < ATTEMPTS;
        Outcome outcome = again ? Outcome.FAILED : Outcome.SET_ASIDE;
        messages.recordOutcome(name, key, outcome, null, null, "La plateforme n’a pas pu l’enregistrer.");
        return outcome;
    }

    private Outcome setAside(String name, String key, Instant arrived) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (messages.lockMessage(name, key, arrived).isEmpty()) {
                messages.recordOutcome(name, key, Outcome.SET_ASIDE, null, null, "Le courriel est illisible.");
            }
            return Outcome.SET_ASIDE;
        });
    }

    private Instant arrivalOf(IMAPMessage message) throws MessagingException {
        Date received = message.getReceivedDate();
        return received == null ? clock.instant() : received.toInstant();
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
