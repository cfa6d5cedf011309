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

/** The letters that wait. They are kept with what they tell, so that none is lost and none is sent for nothing. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<WaitingLetter, UUID> {

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Letter letter) {
        persist(new WaitingLetter(letter, clock.instant()));
    }

    /** Letters about something that have not left and must not any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID about) {
        delete("about", about);
    }

    /** The next letter to send, held against the other replicas, which take others meanwhile. */
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
