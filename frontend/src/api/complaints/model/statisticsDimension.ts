/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Ce par quoi les demandes sont réparties.
 */
export type StatisticsDimension = typeof StatisticsDimension[keyof typeof StatisticsDimension];


export const StatisticsDimension = {
  MONTH: 'MONTH',
  SITE: 'SITE',
  KIND: 'KIND',
  CHANNEL: 'CHANNEL',
  THEME: 'THEME',
  SCOPE: 'SCOPE',
} as const;
