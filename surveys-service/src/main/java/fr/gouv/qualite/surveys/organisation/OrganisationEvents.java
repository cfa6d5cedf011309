package fr.gouv.qualite.surveys.organisation;

import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the copy of the sites up to date. */
@ApplicationScoped
class OrganisationEvents {

    private static final Subscription<Organisation> ORGANISATION =
            Subscription.to("fr.gouv.qualite.indicators.organisation-changed.v1", Organisation.class);

    private static final String METROPOLE = "Europe/Paris";

    @Inject
    Inbox inbox;

    @Inject
    Sites sites;

    @Incoming("organisation")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receiveVersioned(message, ORGANISATION, this::keep);
    }

    private void keep(Organisation told) {
        if (!told.kind().equals("SITE")) {
            return;
        }
        Site site = sites.findById(told.code());
        if (site == null) {
            site = new Site();
            site.code = told.code();
            copy(told, site);
            sites.persist(site);
        } else if (told.version() > site.version) {
            copy(told, site);
        }
    }

    private static void copy(Organisation told, Site site) {
        site.name = told.name();
        site.timeZone = told.timeZone() == null ? METROPOLE : told.timeZone();
        site.version = told.version();
    }

    /** What this service reads of a prefecture or a site. */
    record Organisation(
            String kind, String code, String name, @Nullable String timeZone, long version) {}
}
