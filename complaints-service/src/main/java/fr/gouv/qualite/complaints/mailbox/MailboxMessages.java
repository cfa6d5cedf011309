package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.mailbox.reading.IncomingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What became of the e-mails found in the mailboxes: each is dealt with once, whatever happens in between. */
@ApplicationScoped
class MailboxMessages {

    private static final int LOCKS = 0x1A0B;

    /** How long a message without a case is in the list that people see. */
    private static final Duration LISTED = Duration.ofDays(30);

    /** A message that is in no case, and why. */
    record SetAside(
            String mailbox,
            @Nullable String site,
            String outcome,
            @Nullable String sender,
            @Nullable String subject,
            @Nullable String reason,
            Instant arrivedAt) {}

    /** How a mailbox was last read, and how many messages wait for somebody to look at them. */
    record Reading(Instant at, @Nullable String failure, long setAside) {}

    @Inject
    Session database;

    @Inject
    Clock clock;

    /** Tries to lock a mailbox until the end of the transaction; false when another replica reads it. */
    boolean lock(String mailbox) {
        return database.createNativeQuery(
                        "SELECT pg_try_advisory_xact_lock(" + LOCKS + ", hashtext(:mailbox))", Boolean.class)
                .setParameter("mailbox", mailbox)
                .getSingleResult();
    }

    /** Locks a message against another replica; returns its outcome when it was processed already. */
    Optional<Outcome> lockMessage(String mailbox, String key, Instant arrived) {
        int added = database.createNativeMutationQuery("""
                        INSERT INTO mailbox_message (mailbox, message_key, outcome, attempts, arrived_at, at)
                        VALUES (:mailbox, :key, 'FAILED', 0, :arrived, :now) ON CONFLICT DO NOTHING""")
                .setParameter("mailbox", mailbox)
                .setParameter("key", key)
                .setParameter("arrived", arrived)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added == 1) {
            return Optional.empty();
        }
        String outcome = database.createNativeQuery(
                        "SELECT outcome FROM mailbox_message WHERE mailbox = :mailbox AND message_key = :key FOR UPDATE",
                        String.class)
                .setParameter("mailbox", mailbox)
                .setParameter("key", key)
                .getSingleResult();
        return Optional.of(Outcome.valueOf(outcome)).filter(known -> known != Outcome.FAILED);
    }

    /** @param reason why it is quarantined or still to be retried, in French and without anything personal */
    void recordOutcome(
            String mailbox,
            String key,
            Outcome outcome,
            @Nullable UUID caseId,
            @Nullable String senderKey,
            @Nullable String reason) {
        database.createNativeMutationQuery("""
                        UPDATE mailbox_message SET outcome = :outcome, case_id = cast(:case AS uuid),
                        sender_key = cast(:sender AS text), reason = cast(:reason AS text), attempts = attempts + 1,
                        at = :now WHERE mailbox = :mailbox AND message_key = :key""")
                .setParameter("outcome", outcome.name())
                .setParameter("case", caseId == null ? null : caseId.toString())
                .setParameter("sender", senderKey)
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .setParameter("mailbox", mailbox)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Keeps of a message without a case what tells somebody which it is. */
    void describe(String mailbox, String key, @Nullable String site, IncomingMail mail) {
        database.createNativeMutationQuery("""
                        UPDATE mailbox_message SET site = cast(:site AS text), sender = cast(:sender AS text),
                        subject = cast(:subject AS text) WHERE mailbox = :mailbox AND message_key = :key""")
                .setParameter("site", site)
                .setParameter("sender", mail.sender())
                .setParameter("subject", mail.shortSubject())
                .setParameter("mailbox", mailbox)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** The messages of the last month that are in no case, the last first. */
    List<SetAside> setAside(String mailbox, int most) {
        return database.createNativeQuery("""
                        SELECT mailbox, site, outcome, sender, subject, reason, arrived_at FROM mailbox_message
                        WHERE mailbox = :mailbox AND case_id IS NULL AND attempts > 0 AND at > :since
                        ORDER BY at DESC LIMIT :most""", SetAside.class)
                .setParameter("mailbox", mailbox)
                .setParameter("since", aMonthAgo())
                .setParameter("most", most)
                .getResultList();
    }

    /** Forgets who wrote the messages that the list no longer shows. */
    void forgetOld() {
        database.createNativeMutationQuery("""
                        UPDATE mailbox_message SET sender = NULL, subject = NULL
                        WHERE case_id IS NULL AND at <= :since AND (sender IS NOT NULL OR subject IS NOT NULL)""")
                .setParameter("since", aMonthAgo())
                .executeUpdate();
    }

    private Instant aMonthAgo() {
        return clock.instant().minus(LISTED);
    }

    /** The case that a message became or joined, as long as its files are not dealt with; empty when it is about none. */
    Optional<UUID> caseWithoutItsFiles(String mailbox, String key) {
        return database.createNativeQuery("""
                        SELECT case_id FROM mailbox_message WHERE mailbox = :mailbox AND message_key = :key
                        AND outcome IN ('CASE', 'FURTHER_MESSAGE') AND files_joined_at IS NULL""", UUID.class)
                .setParameter("mailbox", mailbox)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void recordFilesJoined(String mailbox, String key) {
        database.createNativeMutationQuery(
                        "UPDATE mailbox_message SET files_joined_at = :now WHERE mailbox = :mailbox AND message_key = :key")
                .setParameter("now", clock.instant())
                .setParameter("mailbox", mailbox)
                .setParameter("key", key)
                .executeUpdate();
    }

    int attempts(String mailbox, String key) {
        return database.createNativeQuery(
                        "SELECT attempts FROM mailbox_message WHERE mailbox = :mailbox AND message_key = :key",
                        Integer.class)
                .setParameter("mailbox", mailbox)
                .setParameter("key", key)
                .getSingleResult();
    }

    /** How many cases a sender made of their e-mails in the last day. */
    long casesOfADay(String senderKey) {
        return database.createNativeQuery(
                        "SELECT count(*) FROM mailbox_message WHERE sender_key = :sender AND at > :since"
                                + " AND outcome = 'CASE'",
                        Long.class)
                .setParameter("sender", senderKey)
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .getSingleResult();
    }

    /** Records how a reading of the mailbox went. */
    void recordReading(String mailbox, @Nullable String failure) {
        database.createNativeMutationQuery("""
                        INSERT INTO mailbox_reading (mailbox, at, failure)
                        VALUES (:mailbox, :now, cast(:failure AS text))
                        ON CONFLICT (mailbox) DO UPDATE SET at = excluded.at, failure = excluded.failure""")
                .setParameter("mailbox", mailbox)
                .setParameter("now", clock.instant())
                .setParameter("failure", failure)
                .executeUpdate();
    }

    /** How the last reading went; empty when there was none. Messages set aside are counted for a month. */
    Optional<Reading> lastReading(String mailbox) {
        return database.createNativeQuery("""
                        SELECT at, failure, (SELECT count(*) FROM mailbox_message WHERE mailbox = :mailbox
                        AND (outcome = 'SET_ASIDE' OR outcome = 'DELIVERY_REPORT') AND case_id IS NULL AND at > :since) FROM mailbox_reading WHERE mailbox = :mailbox""", Reading.class)
                .setParameter("mailbox", mailbox)
                .setParameter("since", aMonthAgo())
                .getResultStream()
                .findFirst();
    }
}
