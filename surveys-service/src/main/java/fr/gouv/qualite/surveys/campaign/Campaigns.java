package fr.gouv.qualite.surveys.campaign;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The campaigns. */
@ApplicationScoped
public class Campaigns implements PanacheRepositoryBase<Campaign, String> {

    /** The campaign, or the refusal that says it does not exist. */
    public Campaign get(String slug) {
        return findByIdOptional(slug).orElseThrow(() -> unknown(slug));
    }

    /** The same, held until the end of the transaction so that it cannot be closed while an answer is being taken. */
    public Campaign getAndKeepOpen(String slug) {
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> unknown(slug));
    }

    /** The same, held until the end of the transaction so that no answer is being taken. */
    public Campaign getAlone(String slug) {
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(slug));
    }

    /** Keeps a new campaign, unless its name is taken. */
    void add(Campaign campaign) {
        try {
            persistAndFlush(campaign);
        } catch (ConstraintViolationException e) {
            throw CommonProblem.CONFLICT.with(
                    "Une campagne porte déjà ce nom dans son adresse : choisissez-en un autre.");
        }
        getEntityManager().refresh(campaign);
    }

    /** What this person may see, latest first; one more than {@code limit} when something follows. */
    List<Campaign> visibleTo(
            Caller caller, @Nullable SiteCode site, @Nullable CampaignState state, Optional<Cursor> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (!caller.seesTheNation()) {
            conditions.add("(prefecture = :prefecture or site in :sites)");
            parameters.put(
                    "prefecture",
                    caller.prefecture()
                            .filter(caller::seesPrefecture)
                            .map(Object::toString)
                            .orElse(""));
            parameters.put("sites", caller.sites().stream().map(SiteCode::value).toList());
        }
        if (site != null) {
            conditions.add("site = :site");
            parameters.put("site", site.value());
        }
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        after.ifPresent(cursor -> {
            conditions.add("(beginsOn < :day or (beginsOn = :day and slug > :slug))");
            parameters.put("day", LocalDate.parse(cursor.key(0)));
            parameters.put("slug", cursor.key(1));
        });
        return find(String.join(" and ", conditions) + " order by beginsOn desc, slug", parameters)
                .range(0, limit)
                .list();
    }

    /** Those that take answers at this instant, each by its site's own calendar; one more than {@code limit}. */
    List<Campaign> takingAnswers(Instant now, @Nullable SiteCode site, Optional<Cursor> after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select c from Campaign c join Site s on s.code = c.site
                        where c.state = OPEN
                        and cast(function('timezone', s.timeZone, :now) as LocalDate) between c.beginsOn and c.endsOn
                        and (:site = '' or c.site = :site) and c.slug > :after
                        order by c.slug""", Campaign.class)
                .setParameter("now", now)
                .setParameter("site", site == null ? "" : site.value())
                .setParameter("after", after.map(cursor -> cursor.key(0)).orElse(""))
                .setMaxResults(limit + 1)
                .getResultList();
    }

    private static Problem unknown(String slug) {
        return Problem.notFound("Aucune enquête ne porte le nom « " + slug + " ».");
    }
}
