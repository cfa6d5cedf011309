package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.surveys.SurveysEvent;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.CampaignChanged;
import fr.gouv.qualite.surveys.campaign.CampaignState;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import fr.gouv.qualite.surveys.threshold.ThresholdsChanged;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Publishes the results of campaigns as events: at once when one is opened, edited or closed; in batches every
 * few seconds when answers come or a threshold changes, so that a busy day does not make one event for each answer.
 */
@ApplicationScoped
class PublishResults {

    @Inject
    Campaigns campaigns;

    @Inject
    ReadResults results;

    @Inject
    TallyTable tallies;

    @Inject
    Outbox outbox;

    @Scheduled(every = "{qualite.surveys.results.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publishChanged() {
        boolean another = true;
        while (another) {
            another = QuarkusTransaction.requiringNew().call(this::publishOne);
        }
    }

    void campaignChanged(@Observes CampaignChanged change) {
        if (change.campaign().state() != CampaignState.DRAFT) {
            publish(change.campaign());
        }
    }

    void thresholdsChanged(@Observes ThresholdsChanged change) {
        tallies.markChanged(campaigns.slugsOf(change.prefecture()));
    }

    private boolean publishOne() {
        Optional<String> changed = tallies.changed();
        changed.map(campaigns::get).ifPresent(this::publish);
        return changed.isPresent();
    }

    private void publish(Campaign campaign) {
        // Locks the campaign's row of results, so that no answer is counted while they are read.
        long version = tallies.nextVersion(campaign.slug());
        int responses = tallies.responses(campaign.slug());
        outbox.add(SurveysEvent.RESULTS_CHANGED.event(
                campaign.slug(), ResultsChanged.of(campaign, responses, results.of(campaign), version)));
    }
}
