package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.surveys.SurveysEvent;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.CampaignChanged;
import fr.gouv.qualite.surveys.campaign.CampaignState;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import fr.gouv.qualite.surveys.tally.TallyTable;
import fr.gouv.qualite.surveys.threshold.ThresholdsChanged;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;

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
    ToldTable told;

    @Inject
    Outbox outbox;

    @Scheduled(every = "{qualite.surveys.results.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publishChanged() {
        repeat(this::publishCampaign);
        repeat(this::publishMonth);
    }

    void campaignChanged(@Observes CampaignChanged change) {
        if (change.campaign().state() != CampaignState.DRAFT) {
            publish(change.campaign());
        }
    }

    void thresholdsChanged(@Observes ThresholdsChanged change) {
        tallies.markChanged(campaigns.slugsOf(change.prefecture()));
    }

    private static void repeat(Callable<Boolean> one) {
        boolean another = true;
        while (another) {
            another = QuarkusTransaction.requiringNew().call(one);
        }
    }

    private boolean publishCampaign() {
        Optional<String> changed = told.campaign();
        changed.map(campaigns::get).ifPresent(this::publish);
        return changed.isPresent();
    }

    private boolean publishMonth() {
        Optional<ToldTable.OfMonth> changed = told.month();
        changed.ifPresent(this::publish);
        return changed.isPresent();
    }

    private void publish(Campaign campaign) {
        long version = told.tell(campaign.slug());
        outbox.add(SurveysEvent.RESULTS_CHANGED.event(
                campaign.slug(), ResultsChanged.of(campaign, results.of(campaign), version)));
    }

    private void publish(ToldTable.OfMonth changed) {
        Campaign campaign = campaigns.get(changed.campaign());
        Period.Month month = changed.period();
        long version = told.tell(changed);
        outbox.add(SurveysEvent.MONTHLY_RESULTS_CHANGED.event(
                campaign.slug() + "/" + month,
                MonthlyResultsChanged.of(campaign, month, results.of(campaign, month), version)));
    }
}
