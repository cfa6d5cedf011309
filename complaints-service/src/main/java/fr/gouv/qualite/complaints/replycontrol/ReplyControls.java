package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** Locks the row, so that the versions published follow each other. */
    ReplyControl lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("Ce contrôle n’existe pas."));
    }

    /** How many times it was drawn, replaced draws included. */
    long drawn(SiteCode site, Period quarter) {
        return count("site = ?1 and quarter = ?2", site.value(), quarter.toString());
    }

    boolean has(SiteCode site, Period quarter) {
        return count("site = ?1 and quarter = ?2 and replaced = false", site.value(), quarter.toString()) > 0;
    }

    /** The controls of a prefecture, the latest quarter first: a few a year and a site. */
    List<ReplyControl> of(PrefectureCode prefecture, Collection<String> onlySites) {
        return onlySites.isEmpty()
                ? list("prefecture = ?1 order by quarter desc, site, drawnAt desc", prefecture.value())
                : list(
                        "prefecture = ?1 and site in ?2 order by quarter desc, site, drawnAt desc",
                        prefecture.value(),
                        onlySites);
    }

    /** The replies of these controls, in the order of the draw, in one statement. */
    Map<UUID, List<ControlledReply>> replies(Collection<ReplyControl> controls) {
        return getEntityManager()
                .createQuery("from ControlledReply where controlId in :ids order by position", ControlledReply.class)
                .setParameter("ids", controls.stream().map(ReplyControl::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ControlledReply::controlId));
    }

    ControlledReply reply(UUID control, int position) {
        ControlledReply found =
                getEntityManager().find(ControlledReply.class, new ControlledReply.Key(control, position));
        if (found == null) {
            throw Problem.notFound("Cette réponse n’est pas dans l’échantillon.");
        }
        return found;
    }

    Population population(UUID control) {
        Population found = getEntityManager().find(Population.class, control);
        if (found == null) {
            throw Problem.notFound("La liste dont cet échantillon est tiré n’a pas été gardée.");
        }
        return found;
    }

    void save(Population population) {
        getEntityManager().persist(population);
    }

    void save(ControlledReply reply) {
        getEntityManager().persist(reply);
    }
}
