package fr.gouv.qualite.surveys.threshold;

import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Saves the thresholds of the frameworks that indicators publishes. */
@ApplicationScoped
class FrameworkEvents {

    private static final Subscription<FrameworkPublished> FRAMEWORKS =
            Subscription.to("fr.gouv.qualite.indicators.framework-changed.v1", FrameworkPublished.class);

    @Inject
    Inbox inbox;

    @Inject
    ImprovementThresholds thresholds;

    @Incoming("framework")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receiveVersioned(
                message,
                FRAMEWORKS,
                framework -> thresholds.save(framework.code(), framework.editions(), framework.version()));
    }

    /** The fields of a framework that this service reads. */
    record FrameworkPublished(String code, List<FrameworkEdition> editions, long version) {}
}
