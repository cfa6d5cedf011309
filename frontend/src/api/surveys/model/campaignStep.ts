/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Ce qui peut être fait d’une campagne : la modifier, l’ouvrir, saisir des réponses, la terminer, publier ses résultats.
 */
export type CampaignStep = typeof CampaignStep[keyof typeof CampaignStep];


export const CampaignStep = {
  DESCRIBE: 'DESCRIBE',
  OPEN: 'OPEN',
  ENTER_RESPONSES: 'ENTER_RESPONSES',
  CLOSE: 'CLOSE',
  PUBLISH_RESULTS: 'PUBLISH_RESULTS',
} as const;
