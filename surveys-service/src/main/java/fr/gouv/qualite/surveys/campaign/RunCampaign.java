package fr.gouv.qualite.surveys.campaign;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.surveys.organisation.Site;
import fr.gouv.qualite.surveys.organisation.Sites;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What a manager does with a campaign, and telling the rest of the service that it was done. */
@ApplicationScoped
class RunCampaign {

    @Inject
    Campaigns campaigns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    @Inject
    Event<CampaignChanged> changes;

    Campaign create(String slug, CampaignDescription description) {
        Campaign campaign = new Campaign();
        campaign.slug = slug;
        describeFromReferences(campaign, description);
        campaigns.add(campaign);
        return campaign;
    }

    Campaign describe(Campaign campaign, CampaignDescription description) {
        describeFromReferences(campaign, description);
        return changed(campaign);
    }

    Campaign open(Campaign campaign) {
        campaign.open();
        return changed(campaign);
    }

    Campaign close(Campaign campaign) {
        Site site = sites.of(campaign.site()).orElseThrow();
        campaign.close(LocalDate.ofInstant(clock.instant(), site.zone()));
        return changed(campaign);
    }

    Campaign publishResults(Campaign campaign) {
        campaign.publishResults();
        return changed(campaign);
    }

    private void describeFromReferences(Campaign campaign, CampaignDescription description) {
        if (sites.of(description.site()).isEmpty()) {
            throw Problem.invalid("site", "Le site « " + description.site() + " » n’est pas connu.");
        }
        boolean draft = campaign.state() == CampaignState.DRAFT;
        campaign.describe(description);
        if (draft) {
            campaign.questionnaireNumber = questionnaires.use(description.questionnaire());
        }
    }

    /** Writes the change at once, so that its version and its event are those of the row. */
    private Campaign changed(Campaign campaign) {
        campaigns.flush();
        changes.fire(new CampaignChanged(campaign));
        return campaign;
    }
}
