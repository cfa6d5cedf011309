package fr.gouv.qualite.complaints.organisation;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Copies the sites as indicators publishes them. */
@ApplicationScoped
class OrganisationEvents {

    private static final Subscription<Organisation> ORGANISATION =
            Subscription.to("fr.gouv.qualite.indicators.organisation-changed.v1", Organisation.class);

    @Inject
    Inbox inbox;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    @Incoming("organisation")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receiveVersioned(message, ORGANISATION, this::take);
        sites.haveChanged();
    }

    private void take(Organisation published) {
        if (!published.kind().equals("SITE")) {
            return;
        }
        Site site = sites.findById(published.code());
        if (site == null) {
            sites.persist(Site.first(published, clock.instant()));
        } else {
            site.update(published);
        }
    }

    /** What this service reads of a prefecture or a site. */
    record Organisation(
            String kind,
            String code,
            String prefecture,
            String name,
            @Nullable String town,
            @Nullable HolidayZone holidayZone,
            @Nullable String timeZone,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            long version) {

        HolidayZone zone() {
            return holidayZone == null ? HolidayZone.of(PrefectureCode.of(prefecture)) : holidayZone;
        }
    }
}
