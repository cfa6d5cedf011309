package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The controls, their replies, and what they are drawn from. */
@ApplicationScoped
class ReplyControls implements PanacheRepositoryBase<ReplyControl, UUID> {

    ReplyControl get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("Ce contrôle n’existe pas."));
    }

    /** The same, held so that what is told of it follows each other. */
    ReplyControl hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("Ce contrôle n’existe pas."));
    }

    boolean has(SiteCode site, Period quarter) {
        return count("site = ?1 and quarter = ?2", site.value(), quarter.toString()) > 0;
    }

    /** Those of a prefecture, the latest quarter first: a few a year and a site. */
    List<ReplyControl> of(PrefectureCode prefecture, Collection<String> onlySites) {
        return onlySites.isEmpty()
                ? list("prefecture = ?1 order by quarter desc, site", prefecture.value())
                : list("prefecture = ?1 and site in ?2 order by quarter desc, site", prefecture.value(), onlySites);
    }

    /** The replies of these controls, in the order of the draw, in one statement. */
    Map<UUID, List<ControlledReply>> replies(Collection<ReplyControl> controls) {
        return getEntityManager()
                .createQuery("from ControlledReply where controlId in :ids order by position", ControlledReply.class)
                .setParameter(
                        "ids", controls.stream().map(control -> control.id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(reply -> reply.controlId));
    }

    ControlledReply reply(UUID control, int position) {
        ControlledReply found =
                getEntityManager().find(ControlledReply.class, new ControlledReply.Key(control, position));
        if (found == null) {
            throw Problem.notFound("Cette réponse n’est pas dans l’échantillon.");
        }
        return found;
    }

    void keep(ControlledReply reply) {
        getEntityManager().persist(reply);
    }

    /** What the site answered from a day to a day, both included. */
    List<AnsweredCase> answered(SiteCode site, LocalDate from, LocalDate to) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT id, number, answered_on, answered_in_time FROM case_file
                        WHERE site = :site AND answered_on BETWEEN :from AND :to""", Object[].class)
                .setParameter("site", site.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AnsweredCase((UUID) row[0], (String) row[1], day(row[2]), (Boolean) row[3]))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
