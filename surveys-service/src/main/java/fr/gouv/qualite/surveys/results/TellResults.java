package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.surveys.SurveysEvent;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.CampaignChanged;
import fr.gouv.qualite.surveys.campaign.CampaignState;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Tells the other services the results of campaigns: at once when one is opened, described anew or closed, and a few
 * seconds after answers came, so that a busy day does not make one event for each.
 */
@ApplicationScoped
class TellResults {

    @Inject
    Campaigns campaigns;

    @Inject
    ReadResults results;

    @Inject
    Tallies tallies;

    @Inject
    Outbox outbox;

    @Scheduled(every = "{qualite.surveys.results.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tellThoseThatChanged() {
        boolean another = true;
        while (another) {
            another = QuarkusTransaction.requiringNew().call(this::tellOne);
        }
    }

    void campaignChanged(@Observes CampaignChanged change) {
        if (change.campaign().state() != CampaignState.DRAFT) {
            tell(change.campaign());
        }
    }

    private boolean tellOne() {
        Optional<String> changed = tallies.changed();
        changed.map(campaigns::get).ifPresent(this::tell);
        return changed.isPresent();
    }

    private void tell(Campaign campaign) {
        // First takes the campaign's row of results, so that no answer is being counted while they are read.
        long version = tallies.nextVersion(campaign.slug());
        int responses = tallies.responses(campaign.slug());
        outbox.add(SurveysEvent.RESULTS_CHANGED.event(
                campaign.slug(), ResultsSnapshot.of(campaign, responses, results.of(campaign), version)));
    }
}
