package fr.gouv.qualite.surveys.campaign;

/** The life of a campaign: prepared, then taking answers between its dates, then closed for good. */
public enum CampaignState {
    DRAFT,
    OPEN,
    CLOSED
}
