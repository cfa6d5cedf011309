/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type CampaignState = typeof CampaignState[keyof typeof CampaignState];


export const CampaignState = {
  DRAFT: 'DRAFT',
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
} as const;
