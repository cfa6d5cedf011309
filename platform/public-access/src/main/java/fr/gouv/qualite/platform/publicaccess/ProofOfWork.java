package fr.gouv.qualite.platform.publicaccess;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Asks a proof of work of who sends something without an account, and takes each proof once. */
@ApplicationScoped
public class ProofOfWork {

    private final ProofSettings settings;
    private final Challenges challenges;
    private final Clock clock;
    private final Caller caller;

    @Inject
    EntityManager entities;

    ProofOfWork(ProofSettings settings, Clock clock, Caller caller) {
        this.settings = settings;
        this.clock = clock;
        this.caller = caller;
        byte[] key = settings.key().map(text -> text.getBytes(UTF_8)).orElseGet(ProofOfWork::drawn);
        this.challenges = new Challenges(key, settings.cost(), settings.valid());
    }

    private static byte[] drawn() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    ChallengeView challenge() {
        return challenges.draw(clock.instant(), settings.required());
    }

    /** Refuses without a right proof, and spends it. One that was sent must be right, also when none is asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustHold(@Nullable String proof) {
        check(proof, settings.required());
    }

    /**
     * The same, but for the systems that sign in.
     *
     * @param exempt whether the caller is one that does this where its token says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustHold(@Nullable String proof, boolean exempt) {
        check(proof, settings.required() && (caller.isAnonymous() || !exempt));
    }

    private void check(@Nullable String proof, boolean required) {
        if (proof == null || proof.isBlank()) {
            if (required) {
                throw refused();
            }
            return;
        }
        var solved = challenges.check(proof.strip(), clock.instant()).orElseThrow(ProofOfWork::refused);
        int spent = entities.createNativeQuery("""
                        INSERT INTO spent_challenge (challenge, expires_at) VALUES (:challenge, :expires)
                        ON CONFLICT DO NOTHING""")
                .setParameter("challenge", solved.challenge())
                .setParameter("expires", solved.expiresAt())
                .executeUpdate();
        if (spent == 0) {
            throw refused();
        }
    }

    /** An expired challenge is refused by its date: there is no need to remember that it served. */
    @Scheduled(every = "1h")
    @Transactional
    void forgetExpired() {
        entities.createNativeQuery("DELETE FROM spent_challenge WHERE expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static Problem refused() {
        return CommonProblem.PROOF_OF_WORK.with(
                "La vérification contre les envois automatiques manque ou n’est plus valable. Envoyez de"
                        + " nouveau.");
    }
}
