package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.Attention;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads of the cases what the other features need. */
@ApplicationScoped
public class CaseFacts {

    @Inject
    EntityManager entities;

    public CaseReference reference(UUID id) {
        return entities.createQuery("select number, place.site from CaseFile where id = :id", CaseReference.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Lists what waits at a site, in the order of the desk: open cases, and closed ones that call for attention again. */
    public List<OpenCase> waiting(SiteCode site) {
        return entities.createQuery("""
                        select id, number, case when lateFrom is not null then owedAnswer.dueOn end,
                            case when assignment.agentId is null then false else true end,
                            case when attention.reason = :near then true else false end
                        from CaseFile where place.site = :site and (open = true or attention.reason is not null)
                        order by deskRank, id""", OpenCase.class)
                .setParameter("site", site.value())
                .setParameter("near", Attention.ERASURE_NEAR)
                .getResultList();
    }

    /** Lists the cases a site answered from a day to a day, both included. */
    public List<AnsweredCase> answered(SiteCode site, LocalDate from, LocalDate to) {
        return entities.createQuery("""
                        select id, number, owedAnswer.answeredOn, owedAnswer.inTime from CaseFile
                        where place.site = :site and owedAnswer.answeredOn between :from and :to""", AnsweredCase.class)
                .setParameter("site", site.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How far the cases with these numbers are, in no order. */
    public List<CaseProgress> progress(Collection<String> numbers) {
        return entities.createQuery("""
                        select number, place.site, kind, state, owedAnswer.dueOn, place.timeZone,
                            (select max(e.at) from CaseEvent e where e.caseId = f.id and e.type not in :internal)
                        from CaseFile f where number in :numbers""", CaseProgress.class)
                .setParameter("numbers", numbers)
                .setParameter(
                        "internal",
                        Arrays.stream(CaseStep.values())
                                .filter(CaseStep::isInternal)
                                .toList())
                .getResultList();
    }
}
