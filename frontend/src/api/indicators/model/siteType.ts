/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type SiteType = typeof SiteType[keyof typeof SiteType];


export const SiteType = {
  PREFECTURE: 'PREFECTURE',
  SUB_PREFECTURE: 'SUB_PREFECTURE',
  ANNEX: 'ANNEX',
} as const;
