/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * À qui une demande peut être transmise.
 */
export type TransferDestination = typeof TransferDestination[keyof typeof TransferDestination];


export const TransferDestination = {
  BUREAU: 'BUREAU',
  SITE: 'SITE',
  ADMINISTRATION: 'ADMINISTRATION',
} as const;
