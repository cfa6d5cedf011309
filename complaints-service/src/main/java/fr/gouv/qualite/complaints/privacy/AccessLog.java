package fr.gouv.qualite.complaints.privacy;

import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Records who was shown which case, and whether they saw who wrote. */
@ApplicationScoped
public class AccessLog {

    @Inject
    Session database;

    /** Records that a person or a system was shown a case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID caseId, Caller reader, boolean identity, Instant now) {
        database.persist(new Access(caseId, reader, identity, null, now));
    }

    /** Records that somebody who handles a case was given one of its files. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordDownload(UUID caseId, Caller reader, UUID attachment, Instant now) {
        database.persist(new Access(caseId, reader, true, attachment, now));
    }

    /** Who was shown the case, the latest first. */
    List<ReadingView> of(UUID caseId, int limit) {
        return database.createQuery(
                        "select at, readerName, identity, case when attachment is null then false else true end"
                                + " from Access where caseId = :case order by at desc, id desc",
                        ReadingView.class)
                .setParameter("case", caseId)
                .setMaxResults(limit)
                .getResultList();
    }
}
