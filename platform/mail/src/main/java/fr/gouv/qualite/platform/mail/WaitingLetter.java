package fr.gouv.qualite.platform.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter in the queue, not yet accepted by the mail server. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "mail")
class WaitingLetter {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** About two hours with the pauses, so that a transient failure is retried before the letter is dropped. */
    private static final int REFUSALS_BEFORE_GIVING_UP = 12;

    @Id
    UUID id;

    @Nullable
    UUID about;

    String purpose;
    String recipient;
    String subject;
    String body;

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] files;

    int attempts;
    int refusals;
    Instant nextAttempt;

    WaitingLetter() {}

    WaitingLetter(Letter letter, Instant now) {
        id = UUID.randomUUID();
        about = letter.about();
        purpose = letter.purpose();
        recipient = letter.recipient();
        subject = letter.subject();
        body = letter.body();
        files = letter.files().toArray(UUID[]::new);
        nextAttempt = now;
    }

    /** Backs off exponentially: 5 s, 10 s … up to half an hour. */
    void postpone(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        attempts++;
        nextAttempt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /** Records a permanent refusal by the mail server; returns whether there were enough of them to give up. */
    boolean refused(Instant now) {
        refusals++;
        postpone(now);
        return refusals >= REFUSALS_BEFORE_GIVING_UP;
    }
}
