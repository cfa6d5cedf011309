package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The cases as far as their attachments need them: who may attach, who may read, what the case remembers of it. */
@ApplicationScoped
public class AttachableCases {

    @Inject
    CaseFiles files;

    @Inject
    CaseChanges changes;

    @Inject
    FollowedCases followed;

    @Inject
    CaseRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The person's own case, whatever its state; empty when the secret is not that of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> ofPerson(String number, String secret) {
        return followed.opens(number, secret);
    }

    /** Must be called by who handles the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustHandle(UUID id) {
        rights.mustHandle(files.get(id).site());
    }

    /** Must be called by who handles the case, or by a system that lodges cases on behalf of people. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustRecord(UUID id) {
        rights.mustRecord(files.get(id).site());
    }

    /** Until the end of the transaction, against whoever attaches another file at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        files.hold(id);
    }

    /** Counts one more file. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(UUID id, String what, boolean byPerson) {
        CaseFile file = files.hold(id);
        if (byPerson && !file.state.isOpen()) {
            throw ComplaintsProblem.CASE_STATE.with(
                    "Ce message a déjà sa réponse ou est clos : il ne prend plus de pièce jointe. Déposez un nouveau"
                            + " message.");
        }
        file.attach(what, byPerson ? Author.requester(clock.instant()) : Author.of(caller, clock.instant()));
        changes.keep(file, CaseStep.ATTACHMENT);
    }

    /** Keeps that the caller was given a file of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepReading(UUID id, UUID attachment) {
        files.keepReading(files.get(id), caller, true, clock.instant(), Optional.of(attachment));
    }

    /** Nobody is told which cases exist. */
    public static Problem unknown() {
        return ComplaintsProblem.UNKNOWN_CASE.with(
                "Aucun message ne correspond à ce numéro et à ce lien. Vérifiez le lien reçu.");
    }
}
