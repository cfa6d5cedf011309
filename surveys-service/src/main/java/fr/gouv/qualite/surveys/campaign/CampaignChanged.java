package fr.gouv.qualite.surveys.campaign;

/** A campaign was described, opened, closed, or its results published, in the current transaction. */
public record CampaignChanged(Campaign campaign) {}
