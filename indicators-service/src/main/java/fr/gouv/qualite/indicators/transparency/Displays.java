package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published displays and their posters. */
@ApplicationScoped
class Displays implements PanacheRepositoryBase<TransparencyDisplay, String> {

    static String place(SiteCode site, Period quarter) {
        return site + "/" + quarter;
    }

    /** The versions of a site's quarter, the latest first. */
    List<TransparencyDisplay> editions(SiteCode site, Period quarter) {
        return list("site = ?1 and quarter = ?2 order by version desc", site.value(), quarter.toString());
    }

    Optional<TransparencyDisplay> edition(SiteCode site, Period quarter, @Nullable Integer version) {
        return version == null
                ? find("site = ?1 and quarter = ?2 and latest", site.value(), quarter.toString())
                        .firstResultOptional()
                : findByIdOptional(place(site, quarter) + "/" + version);
    }

    /** The latest versions of a quarter at these sites. */
    List<TransparencyDisplay> latest(PrefectureCode prefecture, Period quarter) {
        return list("prefecture = ?1 and quarter = ?2 and latest", prefecture.value(), quarter.toString());
    }

    /** The latest versions, recent quarters first, after this place of the list. */
    List<TransparencyDisplay> latest(
            @Nullable PrefectureCode prefecture,
            @Nullable SiteCode site,
            @Nullable Period quarter,
            Optional<Cursor> after,
            int most) {
        StringBuilder query = new StringBuilder("latest");
        List<Object> values = new ArrayList<>();
        if (prefecture != null) {
            query.append(" and prefecture = ?").append(add(values, prefecture.value()));
        }
        if (site != null) {
            query.append(" and site = ?").append(add(values, site.value()));
        }
        if (quarter != null) {
            query.append(" and quarter = ?").append(add(values, quarter.toString()));
        }
        after.ifPresent(it -> {
            int day = add(values, LocalDate.parse(it.key(0)));
            query.append(" and (firstDay < ?%1$d or firstDay = ?%1$d and site > ?%2$d)"
                    .formatted(day, add(values, it.key(1))));
        });
        return find(query + " order by firstDay desc, site", values.toArray())
                .page(0, most)
                .list();
    }

    private static int add(List<Object> values, Object value) {
        values.add(value);
        return values.size();
    }

    void keep(Poster poster) {
        getEntityManager().persist(poster);
    }

    byte[] poster(TransparencyDisplay display, PaperSize size) {
        return getEntityManager().find(Poster.class, new Poster.Key(display.id, size)).pdf;
    }

    /** Two publications of the same place wait for each other until the transaction ends. */
    void serialize(SiteCode site, Period quarter) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, place(site, quarter))
                .getSingleResult();
    }
}
