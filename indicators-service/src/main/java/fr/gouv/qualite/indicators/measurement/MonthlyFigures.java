package fr.gouv.qualite.indicators.measurement;

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
    ComputedCells cells;

    @Incoming("monthly-figures")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receive(message, Told.class, this::take);
    }

    private void take(Told told) {
        cells.take(
                told.site(),
                told.month(),
                told.figures().stream()
                        .map(it -> new ComputedCells.Computed(it.code(), it.numerator(), it.denominator()))
                        .toList());
    }
}
