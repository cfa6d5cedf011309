package fr.gouv.qualite.surveys.campaign;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteDay;
import fr.gouv.qualite.surveys.organisation.Sites;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Runs a campaign from its draft to its published results, and fires {@link CampaignChanged} at each step. */
@ApplicationScoped
class RunCampaign {

    @Inject
    Campaigns campaigns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Sites sites;

    @Inject
    SiteDay days;

    @Inject
    Event<CampaignChanged> changes;

    Campaign create(String slug, CampaignDescription description) {
        requireKnown(description.site());
        mustBeOpenDuring(description);
        Campaign campaign = Campaign.draft(slug, description);
        campaign.ask(questionnaires.use(description.questionnaire()));
        campaigns.add(campaign);
        return campaign;
    }

    Campaign describe(Campaign campaign, CampaignDescription description) {
        requireKnown(description.site());
        mustBeOpenDuring(description);
        boolean isDraft = campaign.state() == CampaignState.DRAFT;
        campaign.describe(description);
        if (isDraft) {
            campaign.ask(questionnaires.use(description.questionnaire()));
        }
        return changed(campaign);
    }

    Campaign open(Campaign campaign) {
        sites.mustBeOpen(campaign.site(), campaign.beginsOn());
        sites.mustBeOpen(campaign.site(), campaign.endsOn());
        campaign.open();
        return changed(campaign);
    }

    Campaign close(Campaign campaign) {
        campaign.close(days.today(campaign.site()));
        return changed(campaign);
    }

    Campaign publishResults(Campaign campaign) {
        campaign.publishResults();
        return changed(campaign);
    }

    private void requireKnown(SiteCode site) {
        if (!sites.knows(site)) {
            throw Problem.invalid("site", "Le site « " + site + " » n’est pas connu.");
        }
    }

    private void mustBeOpenDuring(CampaignDescription description) {
        sites.mustBeOpen(description.site(), description.from());
        sites.mustBeOpen(description.site(), description.to());
    }

    /** Flushes first, so that observers see the version of the row. */
    private Campaign changed(Campaign campaign) {
        campaigns.flush();
        changes.fire(new CampaignChanged(campaign));
        return campaign;
    }
}
