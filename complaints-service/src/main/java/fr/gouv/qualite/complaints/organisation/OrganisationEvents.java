package fr.gouv.qualite.complaints.organisation;

import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.deadline.Perimeter;
import fr.gouv.qualite.complaints.deadline.PublishedRule;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Copies the sites as indicators publishes them, and what their prefectures commit to. */
@ApplicationScoped
class OrganisationEvents {

    private static final Subscription<Organisation> ORGANISATION =
            Subscription.to("fr.gouv.qualite.indicators.organisation-changed.v1", Organisation.class);

    @Inject
    Inbox inbox;

    @Inject
    Sites sites;

    @Inject
    DeadlineRules rules;

    @Inject
    Clock clock;

    @Incoming("organisation")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receiveVersioned(message, ORGANISATION, this::take);
        sites.haveChanged();
        rules.haveChanged();
    }

    private void take(Organisation published) {
        if (!published.kind().equals("SITE")) {
            rules.save(
                    PrefectureCode.of(published.code()),
                    published.committed(),
                    published.chosenRules(),
                    published.version());
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
            @Nullable List<Perimeter> perimeters,
            @Nullable List<PublishedRule> deadlineRules,
            long version) {

        List<Perimeter> committed() {
            return perimeters == null ? List.of() : perimeters;
        }

        List<PublishedRule> chosenRules() {
            return deadlineRules == null ? List.of() : deadlineRules;
        }

        HolidayZone zone() {
            return holidayZone == null ? HolidayZone.of(PrefectureCode.of(prefecture)) : holidayZone;
        }
    }
}
