package fr.gouv.qualite.complaints.mail;

import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends the letters that wait, one transaction each. A letter may be sent twice when the process dies between the mail
 * server's answer and the commit; it is never lost while the server is away. One that the server refuses for good, again
 * and again, is given up and said so. Neither the address nor the text is ever logged.
 */
@ApplicationScoped
class LetterSender {

    private static final Logger LOG = Logger.getLogger(LetterSender.class);

    @Inject
    Letters letters;

    @Inject
    Mailer mailer;

    @Inject
    Envelope envelope;

    @Inject
    Correspondence correspondence;

    @Inject
    Event<LetterSent> sent;

    @Inject
    Event<LetterRefused> refused;

    @Inject
    Clock clock;

    @Scheduled(every = "{qualite.mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendWaiting() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::sendNext);
        }
    }

    private boolean sendNext() {
        Optional<WaitingLetter> next = letters.next(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(WaitingLetter letter) {
        try {
            mailer.send(envelope.of(letter));
        } catch (RuntimeException e) {
            retryOrGiveUp(letter, e);
            return;
        }
        letters.delete(letter);
        if (letter.caseId != null) {
            correspondence.sent(envelope.messageId(letter), letter.caseId, letter.purpose);
        }
        sent.fire(new LetterSent(letter.caseId, letter.purpose));
    }

    private void retryOrGiveUp(WaitingLetter letter, RuntimeException failure) {
        if (!isRefusal(failure)) {
            letter.postpone(clock.instant());
            LOG.warnf(
                    "A letter waits for the mail server: %s", failure.getClass().getSimpleName());
        } else if (letter.refused(clock.instant())) {
            letters.delete(letter);
            LOG.warn("A letter was refused too often and is given up");
            refused.fire(new LetterRefused(letter.caseId, letter.purpose));
        }
    }

    /** Whether the server will never take it, as for an address that does not exist; not when it is only busy. */
    private static boolean isRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent();
            }
        }
        return false;
    }
}
