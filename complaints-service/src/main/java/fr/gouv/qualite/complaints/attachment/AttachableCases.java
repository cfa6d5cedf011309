package fr.gouv.qualite.complaints.attachment;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.complaints.followup.FollowedCases;
import fr.gouv.qualite.complaints.privacy.AccessLog;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The cases as far as their attachments need them: who may attach, who may read, what the case remembers of it. */
@ApplicationScoped
class AttachableCases {

    @Inject
    CaseFiles files;

    @Inject
    CaseJournal journal;

    @Inject
    FollowedCases followed;

    @Inject
    AccessLog accesses;

    @Inject
    CaseRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The person's own case, whatever its state; refuses a secret that is not that of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID ofPerson(String number, String secret) {
        return followed.openedForChange(number, secret);
    }

    /** Refuses a caller who does not handle the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mustHandle(UUID id) {
        rights.mustHandle(files.siteOf(id));
    }

    /** Refuses a caller who neither handles the case nor is the system that recorded it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mustRecord(UUID id) {
        SiteCode site = files.siteOf(id);
        rights.mustRecord(site);
        if (!rights.handles(site) && !files.wasRecordedBy(id, caller.id())) {
            throw CommonProblem.FORBIDDEN.with("Vous n’avez pas enregistré cette demande.");
        }
    }

    /** Locks the case until the end of the transaction, so that files are attached one at a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(UUID id) {
        files.lock(id);
    }

    /** Counts one more file. */
    @Transactional(Transactional.TxType.MANDATORY)
    void attach(UUID id, String what, boolean byPerson) {
        CaseFile file = files.lock(id);
        if (byPerson && !file.isOpen()) {
            throw ComplaintsProblem.CASE_STATE.with(
                    "Cette demande a déjà sa réponse ou est close : elle ne prend plus de pièce jointe. Déposez une nouvelle"
                            + " demande.");
        }
        file.attach(what, byPerson ? Author.requester(clock.instant()) : Author.of(caller, clock.instant()));
        journal.record(file, CaseStep.ATTACHMENT);
    }

    /** Records that the caller was given a file of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recordDownload(UUID id, UUID attachment) {
        accesses.recordDownload(id, caller, attachment, clock.instant());
    }
}
