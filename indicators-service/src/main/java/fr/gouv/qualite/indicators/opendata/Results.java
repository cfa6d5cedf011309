package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published results, in the order in which they became public. */
@ApplicationScoped
class Results implements PanacheRepositoryBase<PublishedResult, String> {

    List<PublishedResult> of(SiteCode site, Period period) {
        return list("site = ?1 and period = ?2", site, period);
    }

    /** Those that come after this place, the oldest first. */
    List<PublishedResult> after(ResultFilter filter, Optional<ResultPlace> place, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder query = new StringBuilder("where ").append(filter.condition(values));
        place.ifPresent(it -> {
            values.add(it.publishedAt());
            values.add(it.id());
            query.append(" and (publishedAt, id) > (?%d, ?%d)".formatted(values.size() - 1, values.size()));
        });
        return find(query + " order by publishedAt, id", values.toArray())
                .page(0, most)
                .list();
    }

    /** When one of them was last published; absent when there is none. */
    Optional<Instant> lastChange(ResultFilter filter) {
        List<Object> values = new ArrayList<>();
        TypedQuery<Instant> query = getEntityManager()
                .createQuery(
                        "select publishedAt from PublishedResult where " + filter.condition(values)
                                + " order by publishedAt desc, id desc",
                        Instant.class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * Publications wait here for each other until they commit: who follows the changes by their date never misses one
     * that was dated before and committed after.
     *
     * @return the date of this one
     */
    Instant nextDate() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('published-results', 0))")
                .getSingleResult();
        return (Instant) getEntityManager()
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    /** Makes this transaction read one state of the database, however long it lasts, and change nothing. */
    void readOneState() {
        getEntityManager()
                .createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .executeUpdate();
    }

    /** The pages of a long reading are not kept. */
    void forget() {
        getEntityManager().clear();
    }
}
