package fr.gouv.qualite.reporting.readmodel;

import fr.gouv.qualite.platform.service.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the read model up to date, event after event. */
@ApplicationScoped
class EventConsumers {

    @Inject
    Inbox inbox;

    @Inject
    ReadModelTables tables;

    @Incoming("organisation")
    @Blocking
    void organisation(ConsumerRecord<String, String> message) {
        project(Projection.ORGANISATION, message);
    }

    @Incoming("indicator")
    @Blocking
    void indicator(ConsumerRecord<String, String> message) {
        project(Projection.INDICATOR, message);
    }

    @Incoming("measurement")
    @Blocking
    void measurement(ConsumerRecord<String, String> message) {
        project(Projection.MEASUREMENT, message);
    }

    @Incoming("case")
    @Blocking
    void complaintCase(ConsumerRecord<String, String> message) {
        project(Projection.CASE, message);
    }

    @Incoming("monthly-figures")
    @Blocking
    void monthlyFigures(ConsumerRecord<String, String> message) {
        project(Projection.MONTHLY_FIGURES, message);
    }

    @Incoming("survey-results")
    @Blocking
    void surveyResults(ConsumerRecord<String, String> message) {
        project(Projection.SURVEY_RESULTS, message);
    }

    @Incoming("reply-control")
    @Blocking
    void replyControl(ConsumerRecord<String, String> message) {
        project(Projection.REPLY_CONTROL, message);
    }

    private <T> void project(Projection<T> projection, ConsumerRecord<String, String> message) {
        inbox.receive(message, projection.event(), event -> tables.put(projection, event));
    }
}
