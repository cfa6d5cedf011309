package fr.gouv.qualite.surveys.campaign;

/** A campaign was opened, closed or described anew, in the current transaction. */
public record CampaignChanged(Campaign campaign) {}
