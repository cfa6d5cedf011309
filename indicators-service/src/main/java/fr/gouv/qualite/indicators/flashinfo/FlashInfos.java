package fr.gouv.qualite.indicators.flashinfo;

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

/** The flash-infos. */
@ApplicationScoped
class FlashInfos implements PanacheRepositoryBase<FlashInfo, String> {

    static String id(SiteCode site, Period month) {
        return site + "/" + month;
    }

    Optional<FlashInfo> of(SiteCode site, Period month) {
        return findByIdOptional(id(site, month));
    }

    /** The site's month, begun when it is not there yet. */
    FlashInfo begun(SiteCode site, Period month) {
        return of(site, month).orElseGet(() -> {
            FlashInfo it = new FlashInfo();
            it.id = id(site, month);
            it.prefecture = site.prefecture().value();
            it.site = site.value();
            it.month = month.toString();
            it.firstDay = month.firstDay();
            persist(it);
            return it;
        });
    }

    /** The published ones, recent months first, after this place of the list. */
    List<FlashInfo> published(
            @Nullable PrefectureCode prefecture, @Nullable SiteCode site, Optional<Cursor> after, int most) {
        StringBuilder query = new StringBuilder("edition > 0");
        List<Object> values = new ArrayList<>();
        if (prefecture != null) {
            values.add(prefecture.value());
            query.append(" and prefecture = ?").append(values.size());
        }
        if (site != null) {
            values.add(site.value());
            query.append(" and site = ?").append(values.size());
        }
        after.ifPresent(it -> {
            values.add(LocalDate.parse(it.key(0)));
            values.add(it.key(1));
            query.append(" and (firstDay < ?%1$d or firstDay = ?%1$d and site > ?%2$d)"
                    .formatted(values.size() - 1, values.size()));
        });
        return find(query + " order by firstDay desc, site", values.toArray())
                .page(0, most)
                .list();
    }

    /** Two writers of the same place wait for each other until the transaction ends. */
    void serialize(SiteCode site, Period month) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 2))")
                .setParameter(1, id(site, month))
                .getSingleResult();
    }
}
