package fr.gouv.qualite.surveys.campaign;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Visibility;
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

    /**
     * Reads the campaign to add an answer to it: it is not closed meanwhile. Answers arrive side by side and write nothing
     * that they share, since the lock is no row's.
     */
    public Campaign forAnswer(String slug) {
        hold("SELECT 1 FROM pg_advisory_xact_lock_shared(hashtextextended('answer ' || :campaign, 0))", slug);
        return get(slug);
    }

    /** Locks the campaign, so that no answer arrives before the transaction ends. */
    public Campaign lock(String slug) {
        hold("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('answer ' || :campaign, 0))", slug);
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(slug));
    }

    /** Names every campaign. */
    public List<String> slugs() {
        return getEntityManager()
                .createQuery("select c.slug from Campaign c order by c.slug", String.class)
                .getResultList();
    }

    /** @param prefecture whose campaigns are meant; every campaign, if absent */
    public List<String> slugsOf(Optional<PrefectureCode> prefecture) {
        return prefecture.map(code -> list("prefecture", code)).orElseGet(this::listAll).stream()
                .map(Campaign::slug)
                .toList();
    }

    /** Saves a new campaign, unless its name is taken. */
    void add(Campaign campaign) {
        try {
            persistAndFlush(campaign);
        } catch (ConstraintViolationException e) {
            throw CommonProblem.CONFLICT.with(
                    "Une campagne porte déjà ce nom dans son adresse : choisissez-en un autre.");
        }
        getEntityManager().refresh(campaign);
    }

    /** Finds the campaigns this person may see, latest first; one more than {@code limit} when something follows. */
    List<Campaign> visibleTo(
            Caller caller, @Nullable SiteCode site, List<CampaignState> states, Optional<Cursor> after, int limit) {
        Visibility.Condition visible = caller.visibility().hql("prefecture", "site");
        List<String> conditions = new ArrayList<>(List.of(visible.text()));
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        if (site != null) {
            conditions.add("site = :site");
            parameters.put("site", site);
        }
        if (!states.isEmpty()) {
            conditions.add("state in :states");
            parameters.put("states", states);
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

    /**
     * Finds the campaigns that take answers at this instant, each by its site's own calendar, while the site is open; one
     * more than {@code limit}.
     */
    List<Campaign> takingAnswers(Instant now, @Nullable SiteCode site, Optional<Cursor> after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select c from Campaign c join Site s on s.code = cast(c.site as String)
                        where c.state = OPEN
                        and cast(function('timezone', s.timeZone, :now) as LocalDate)
                            between greatest(c.beginsOn, coalesce(s.openedOn, c.beginsOn))
                            and least(c.endsOn, coalesce(s.closedOn, c.endsOn))
                        and (:anywhere = true or c.site = :site) and c.slug > :after
                        order by c.slug""", Campaign.class)
                .setParameter("now", now)
                .setParameter("anywhere", site == null)
                .setParameter("site", site)
                .setParameter("after", after.map(cursor -> cursor.key(0)).orElse(""))
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Finds the campaigns whose results everyone may read, latest first; one more than {@code limit}. */
    public List<Campaign> published(@Nullable SiteCode site, Optional<Cursor> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("resultsPublished = true"));
        Map<String, Object> parameters = new HashMap<>();
        if (site != null) {
            conditions.add("site = :site");
            parameters.put("site", site);
        }
        after.ifPresent(cursor -> {
            conditions.add("(endsOn < :day or (endsOn = :day and slug > :slug))");
            parameters.put("day", LocalDate.parse(cursor.key(0)));
            parameters.put("slug", cursor.key(1));
        });
        return find(String.join(" and ", conditions) + " order by endsOn desc, slug", parameters)
                .range(0, limit)
                .list();
    }

    private void hold(String lock, String slug) {
        getEntityManager()
                .createNativeQuery(lock, Integer.class)
                .setParameter("campaign", slug)
                .getSingleResult();
    }

    private static Problem unknown(String slug) {
        return Problem.notFound("Aucune enquête ne porte le nom « " + slug + " ».");
    }
}
