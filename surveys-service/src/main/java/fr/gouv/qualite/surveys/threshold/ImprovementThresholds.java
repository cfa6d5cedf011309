package fr.gouv.qualite.surveys.threshold;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which satisfaction calls for an improvement action, at each site and each time. */
@ApplicationScoped
public class ImprovementThresholds {

    /**
     * In per cent, until a framework says otherwise. Source: the quality policy of the prefectures, as the
     * Bouches-du-Rhône review of 2020 states it.
     */
    static final BigDecimal USUAL = BigDecimal.valueOf(75);

    @Inject
    EntityManager database;

    @Inject
    Event<ThresholdsChanged> changes;

    /** The threshold of the framework that applies at the site that day, in per cent. */
    public BigDecimal on(SiteCode site, LocalDate day) {
        return Optional.ofNullable(
                        database.find(Perimeters.class, site.prefecture().value()))
                .map(Perimeters::list)
                .orElse(List.of())
                .stream()
                .filter(perimeter -> perimeter.appliesTo(site.value(), day))
                .flatMap(perimeter -> Stream.ofNullable(database.find(Framework.class, perimeter.framework()))
                        .flatMap(framework -> framework.threshold(perimeter.frameworkVersion(), day).stream()))
                .findFirst()
                .orElse(USUAL);
    }

    /** Saves the perimeters of a prefecture, unless newer ones are known. */
    public void save(PrefectureCode prefecture, List<Perimeter> perimeters, long version) {
        Perimeters known = database.find(Perimeters.class, prefecture.value());
        Perimeters saved = known == null ? new Perimeters(prefecture.value()) : known;
        if (saved.update(perimeters, version)) {
            database.persist(saved);
            changes.fire(new ThresholdsChanged(Optional.of(prefecture)));
        }
    }

    /** Saves the editions of a framework, unless newer ones are known. */
    void save(String framework, List<FrameworkEdition> editions, long version) {
        Framework known = database.find(Framework.class, framework);
        Framework saved = known == null ? new Framework(framework) : known;
        if (saved.update(editions, version)) {
            database.persist(saved);
            changes.fire(new ThresholdsChanged(Optional.empty()));
        }
    }
}
