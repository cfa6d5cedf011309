package fr.gouv.qualite.complaints.mail;

import fr.gouv.qualite.platform.mail.LetterRefused;
import fr.gouv.qualite.platform.mail.LetterSent;
import fr.gouv.qualite.platform.mail.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The e-mails exchanged about the cases, by their Message-ID: what makes a thread, and what tells that one came back. */
@ApplicationScoped
public class Correspondence {

    @Inject
    Session database;

    @Inject
    Letters letters;

    @Inject
    Event<LetterRefused> refused;

    @Inject
    Clock clock;

    /** Records an e-mail of the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(String messageId, UUID caseId, Instant at) {
        record(messageId, caseId, null, at);
    }

    /** Records a letter that the mail server took; once, even when it is sent twice. */
    void sent(@Observes LetterSent letter) {
        if (letter.about() != null) {
            record(letter.messageId(), letter.about(), letter.purpose(), clock.instant());
        }
    }

    private void record(String messageId, UUID caseId, @Nullable String purpose, Instant at) {
        database.createNativeMutationQuery("""
                        INSERT INTO case_mail (message_id, case_id, purpose, at)
                        VALUES (:message, :case, cast(:purpose AS text), :at) ON CONFLICT DO NOTHING""")
                .setParameter("message", messageId)
                .setParameter("case", caseId)
                .setParameter("purpose", purpose)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The cases that these messages are about, the one spoken of last first. */
    public List<UUID> casesOf(Collection<String> messageIds) {
        if (messageIds.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(
                        "SELECT case_id FROM case_mail WHERE message_id IN (:messages) GROUP BY case_id ORDER BY max(at) DESC",
                        UUID.class)
                .setParameter("messages", messageIds)
                .getResultStream()
                .toList();
    }

    /** The last message of the person about a case. */
    Optional<String> lastReceived(UUID caseId) {
        return database.createNativeQuery(
                        "SELECT message_id FROM case_mail WHERE case_id = :case AND purpose IS NULL ORDER BY at DESC LIMIT 1",
                        String.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Marks one of our letters as bounced.
     *
     * @return the case that it was about; empty when none of these messages is a letter of ours, or it is known already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> undelivered(Collection<String> messageIds) {
        return messageIds.stream()
                .map(this::markUndelivered)
                .flatMap(Optional::stream)
                .findFirst()
                .map(letter -> {
                    refused.fire(letter);
                    return letter.about();
                });
    }

    private Optional<LetterRefused> markUndelivered(String messageId) {
        return database.createNativeQuery("""
                        UPDATE case_mail SET undelivered_at = :now
                        WHERE message_id = :message AND purpose IS NOT NULL AND undelivered_at IS NULL
                        RETURNING case_id, purpose""", LetterRefused.class)
                .setParameter("now", clock.instant())
                .setParameter("message", messageId)
                .getResultStream()
                .findFirst();
    }

    /** Deletes the letters that have not left, and the thread of those that did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID caseId) {
        letters.forget(caseId);
        database.createNativeMutationQuery("DELETE FROM case_mail WHERE case_id = :case")
                .setParameter("case", caseId)
                .executeUpdate();
    }
}
