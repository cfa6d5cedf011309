package fr.gouv.qualite.surveys.organisation;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import fr.gouv.qualite.surveys.threshold.ImprovementThresholds;
import fr.gouv.qualite.surveys.threshold.Perimeter;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Saves what this service needs of the sites and prefectures that indicators publishes. */
@ApplicationScoped
class OrganisationEvents {

    private static final Subscription<Organisation> ORGANISATION =
            Subscription.to("fr.gouv.qualite.indicators.organisation-changed.v1", Organisation.class);

    @Inject
    Inbox inbox;

    @Inject
    Sites sites;

    @Inject
    ImprovementThresholds thresholds;

    @Incoming("organisation")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receiveVersioned(message, ORGANISATION, this::save);
    }

    private void save(Organisation published) {
        if (published.kind().equals("SITE")) {
            saveSite(published);
        } else if (published.perimeters() != null) {
            thresholds.save(PrefectureCode.of(published.code()), published.perimeters(), published.version());
        }
    }

    private void saveSite(Organisation published) {
        SiteCode code = SiteCode.of(published.code());
        Site site = sites.of(code).orElseGet(() -> new Site(code));
        ZoneId zone = published.timeZone() == null
                ? HolidayZone.of(code.prefecture()).timeZone()
                : ZoneId.of(published.timeZone());
        site.update(published, zone);
        sites.persist(site);
    }

    /** The fields of a prefecture or a site that this service reads. */
    record Organisation(
            String kind,
            String code,
            String name,
            @Nullable String timeZone,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable List<Perimeter> perimeters,
            long version) {}
}
