package fr.gouv.qualite.indicators.transparency;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The published displays that await a corrected version. */
@ApplicationScoped
class AwaitedCorrections implements PanacheRepositoryBase<AwaitedCorrection, AwaitedCorrection.Key> {

    /** Since when, by display; those that await nothing are absent. */
    Map<AwaitedCorrection.Key, Instant> of(Collection<Edition> editions) {
        List<String> sites = editions.stream().map(Edition::place).distinct().toList();
        List<String> quarters = editions.stream()
                .map(edition -> edition.period().toString())
                .distinct()
                .toList();
        return list("site in ?1 and quarter in ?2", sites, quarters).stream()
                .collect(toMap(AwaitedCorrection::key, AwaitedCorrection::since));
    }

    static AwaitedCorrection.Key key(Edition edition) {
        return AwaitedCorrection.Key.of(SiteCode.of(edition.place()), edition.period());
    }
}
