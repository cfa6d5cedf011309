package fr.gouv.qualite.surveys.tally;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Folds into the tallies the responses that came, campaign by campaign, in batches. */
@ApplicationScoped
class FoldTallies {

    @Inject
    TallyTable tallies;

    @Scheduled(every = "{qualite.surveys.fold.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void fold() {
        QuarkusTransaction.requiringNew().call(tallies::waiting).forEach(this::fold);
    }

    private void fold(String campaign) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> tallies.fold(campaign)) == TallyTable.FOLDED_AT_ONCE;
        }
    }
}
