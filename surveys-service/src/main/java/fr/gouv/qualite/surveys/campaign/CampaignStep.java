package fr.gouv.qualite.surveys.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that staff take on a campaign, and the states that allow it. */
@Schema(
        description = "Ce qui peut être fait d’une campagne : la modifier, l’ouvrir, saisir des réponses, la terminer,"
                + " publier ses résultats.")
enum CampaignStep {
    DESCRIBE,
    OPEN,
    ENTER_RESPONSES,
    CLOSE,
    PUBLISH_RESULTS;

    boolean isPossibleIn(CampaignState state) {
        return switch (this) {
            case DESCRIBE -> state != CampaignState.CLOSED;
            case OPEN -> state == CampaignState.DRAFT;
            case ENTER_RESPONSES, CLOSE -> state == CampaignState.OPEN;
            case PUBLISH_RESULTS -> state == CampaignState.CLOSED;
        };
    }
}
