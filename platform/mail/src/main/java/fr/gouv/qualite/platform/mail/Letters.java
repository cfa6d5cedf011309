package fr.gouv.qualite.platform.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue of letters. A letter is saved in the transaction of what it is about: none is lost, none is sent for a change that was rolled back. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<WaitingLetter, UUID> {

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Letter letter) {
        persist(new WaitingLetter(letter, clock.instant()));
    }

    /** Removes the queued letters about something. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID about) {
        delete("about", about);
    }

    /** Locks the next letter to send; other replicas skip it and take others. */
    Optional<WaitingLetter> next(Instant now) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM mail WHERE next_attempt <= :now
                        ORDER BY next_attempt LIMIT 1 FOR UPDATE SKIP LOCKED""", WaitingLetter.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(WaitingLetter.class::cast).findFirst();
    }
}
