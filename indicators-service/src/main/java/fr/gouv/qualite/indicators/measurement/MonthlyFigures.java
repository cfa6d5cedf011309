package fr.gouv.qualite.indicators.measurement;

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
        told.figures().forEach(figure -> {
            IndicatorView indicator = catalogue.indicators().get(figure.code());
            if (indicator != null && indicator.feed() == Feed.COMPUTED) {
                take(told, figure, indicator, locked);
            }
        });
    }

    private void take(Told told, Figure figure, IndicatorView indicator, boolean locked) {
        Figures figures = figure.denominator().signum() == 0
                ? Figures.NONE
                : Figures.counts(indicator.formula(), indicator.unit(), figure.numerator(), figure.denominator());
        Measurement it = measurements
                .of(told.site(), figure.code(), told.month())
                .orElseGet(() -> Measurement.expected(told.site(), figure.code(), told.month()));
        if (it.version > 0 && it.figures().sameAs(figures)) {
            return;
        }
        String change = it.figures().text() + " → " + figures.text();
        if (locked) {
            trail.note(it, Trail.Author.PLATFORM, "Recalcul non repris, mois verrouillé : " + change);
            return;
        }
        if (figures.value() == null) {
            it.setAside(EntryKind.NOT_APPLICABLE, "Aucune réclamation de ce type à répondre ce mois-là.", "COMPUTED");
        } else {
            it.enter(figures, null, "COMPUTED");
        }
        measurements.persist(it);
        trail.changed(it, indicator, Trail.Author.PLATFORM, "Calculé : " + change);
    }
}
