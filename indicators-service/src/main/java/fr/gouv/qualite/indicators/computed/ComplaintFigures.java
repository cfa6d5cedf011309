package fr.gouv.qualite.indicators.computed;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives the monthly figures of the complaints. */
@ApplicationScoped
class ComplaintFigures {

    private static final String NOTHING_TO_ANSWER = "Aucune demande de ce type à répondre ce mois-là.";

    private static final Subscription<CountedMonth> FIGURES =
            Subscription.to("fr.gouv.qualite.complaints.monthly-figures-counted.v1", CountedMonth.class);

    record CountedMonth(SiteCode site, Period.Month month, List<Figure> figures) {}

    record Figure(String code, BigDecimal numerator, BigDecimal denominator) {}

    @Inject
    Inbox inbox;

    @Inject
    ComputedCells cells;

    @Incoming("monthly-figures")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receive(
                message,
                FIGURES,
                counted -> cells.record(
                        counted.site(),
                        counted.month(),
                        counted.figures().stream()
                                .map(figure -> new ComputedCells.Computed(
                                        figure.code(), figure.numerator(), figure.denominator(), NOTHING_TO_ANSWER))
                                .toList()));
    }
}
