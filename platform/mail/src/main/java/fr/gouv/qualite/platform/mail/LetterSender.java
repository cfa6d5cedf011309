package fr.gouv.qualite.platform.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Sends the queued letters, one transaction each. A letter may be sent twice when the process dies between the mail
 * server's answer and the commit; none is lost while the server is down. One that the server keeps refusing for good, or
 * whose address is invalid, is dropped with a log line and an event. Neither address nor text is ever logged.
 */
@ApplicationScoped
class LetterSender {

    private static final Logger LOG = Logger.getLogger(LetterSender.class);

    /** Each answer of the server may take as long as the settings say, and there are about a dozen. */
    private static final int LONGEST_CONVERSATION_S = 300;

    private static final int LONGEST_STOP_S = 10;

    @Inject
    Letters letters;

    @Inject
    Smtp smtp;

    @Inject
    Envelope envelope;

    @Inject
    Event<LetterSent> sent;

    @Inject
    Event<LetterRefused> refused;

    @Inject
    LetterMetrics metrics;

    @Inject
    Clock clock;

    private final ReentrantLock round = new ReentrantLock();
    private volatile boolean stopping;

    @Scheduled(every = "{qualite.mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendWaiting() {
        round.lock();
        try {
            boolean more = true;
            while (more && !stopping) {
                more = QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_CONVERSATION_S)
                        .call(this::sendNext);
            }
            if (!stopping) {
                metrics.waiting(QuarkusTransaction.requiringNew().call(letters::count));
            }
        } finally {
            round.unlock();
        }
    }

    /** Waits for the letter in flight, which would be sent again after the restart. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (round.tryLock(LONGEST_STOP_S, TimeUnit.SECONDS)) {
            round.unlock();
        }
    }

    private boolean sendNext() {
        Optional<WaitingLetter> next = letters.next(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(WaitingLetter letter) {
        try {
            smtp.send(envelope.of(letter), clock.instant());
        } catch (AddressException e) {
            giveUp(letter, "has an address that no mail server accepts");
            return;
        } catch (MessagingException | RuntimeException e) {
            retryOrGiveUp(letter, e);
            return;
        }
        letters.delete(letter);
        sent.fire(new LetterSent(letter.about, letter.purpose, envelope.messageId(letter.id.toString())));
        metrics.count(letter, LetterMetrics.Outcome.SENT);
    }

    private void retryOrGiveUp(WaitingLetter letter, Exception failure) {
        if (!Smtp.isRefusal(failure)) {
            letter.postpone(clock.instant());
            metrics.count(letter, LetterMetrics.Outcome.POSTPONED);
            LOG.warnf(
                    "A letter (%s) waits for the mail server: %s",
                    letter.purpose, failure.getClass().getSimpleName());
        } else if (letter.refused(clock.instant())) {
            giveUp(letter, "was refused too often");
        } else {
            metrics.count(letter, LetterMetrics.Outcome.REFUSED);
        }
    }

    private void giveUp(WaitingLetter letter, String why) {
        letters.delete(letter);
        metrics.count(letter, LetterMetrics.Outcome.GIVEN_UP);
        LOG.warnf("A letter (%s) %s and is given up", letter.purpose, why);
        refused.fire(new LetterRefused(letter.about, letter.purpose));
    }
}
