package fr.gouv.qualite.complaints.organisation;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the copy of the sites up to date. */
@ApplicationScoped
class OrganisationEvents {

    @Inject
    Inbox inbox;

    @Inject
    Sites sites;

    @Incoming("organisation")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receive(message, Organisation.class, this::keep);
        sites.haveChanged();
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
        HolidayZone zone =
                told.holidayZone() == null ? HolidayZone.of(PrefectureCode.of(told.prefecture())) : told.holidayZone();
        site.prefecture = told.prefecture();
        site.name = told.name();
        site.town = told.town();
        site.holidayZone = zone;
        site.timeZone = told.timeZone() == null ? zone.timeZone().getId() : told.timeZone();
        site.version = told.version();
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
            long version) {}
}
