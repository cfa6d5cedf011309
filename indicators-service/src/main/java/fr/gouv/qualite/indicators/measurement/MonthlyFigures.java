package fr.gouv.qualite.indicators.measurement;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.reference.Catalogue;
import fr.gouv.qualite.indicators.reference.Feed;
import fr.gouv.qualite.indicators.reference.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Fills the cells that the platform computes from the complaints; a locked month keeps its values. */
@ApplicationScoped
class MonthlyFigures {

    record Told(SiteCode site, Period.Month month, List<Figure> figures) {}

    record Figure(String code, BigDecimal numerator, BigDecimal denominator) {}

    @Inject
    Inbox inbox;

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    Trail trail;

    @Incoming("monthly-figures")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receive(message, Told.class, this::take);
    }

    private void take(Told told) {
        measurements.serialize(told.site(), told.month());
        boolean locked = measurements.isLocked(told.site(), told.month());
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Map<String, Measurement> cells = measurements.ofSite(told.site(), List.of(told.month())).stream()
                .collect(toMap(it -> it.indicator, it -> it));
        told.figures().forEach(figure -> {
            IndicatorView indicator = indicators.get(figure.code());
            if (indicator != null && indicator.feed() == Feed.COMPUTED) {
                Measurement cell = cells.getOrDefault(
                        figure.code(), Measurement.expected(told.site(), figure.code(), told.month()));
                take(cell, figure, indicator, locked);
            }
        });
    }

    private void take(Measurement it, Figure figure, IndicatorView indicator, boolean locked) {
        Figures figures = Figures.computed(indicator, figure.numerator(), figure.denominator());
        String change = it.text() + " → " + figures.text();
        if (it.source == Source.OVERRIDDEN) {
            it.keepComputed(figure.numerator(), figure.denominator());
            trail.note(it, Trail.Author.PLATFORM, "Recalcul non repris, valeur remplacée : " + change);
        } else if (it.version > 0 && it.figures().sameAs(figures)) {
            return;
        } else if (locked) {
            trail.note(it, Trail.Author.PLATFORM, "Recalcul non repris, mois verrouillé : " + change);
        } else {
            it.compute(figures);
            measurements.persist(it);
            trail.changed(it, indicator, Trail.Author.PLATFORM, "Calculée : " + change);
        }
    }
}
