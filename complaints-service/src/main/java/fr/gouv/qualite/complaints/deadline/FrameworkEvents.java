package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Copies the deadlines of the frameworks that indicators publishes. */
@ApplicationScoped
class FrameworkEvents {

    private static final Subscription<FrameworkPublished> FRAMEWORKS =
            Subscription.to("fr.gouv.qualite.indicators.framework-changed.v1", FrameworkPublished.class);

    @Inject
    Inbox inbox;

    @Inject
    DeadlineRules rules;

    @Incoming("framework")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receiveVersioned(
                message,
                FRAMEWORKS,
                framework -> rules.save(framework.code(), framework.editions(), framework.version()));
        rules.haveChanged();
    }

    /** What this service reads of a framework. */
    record FrameworkPublished(String code, List<FrameworkEdition> editions, long version) {}
}
