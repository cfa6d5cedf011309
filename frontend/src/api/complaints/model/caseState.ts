/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type CaseState = typeof CaseState[keyof typeof CaseState];


export const CaseState = {
  RECEIVED: 'RECEIVED',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  TRANSFERRED: 'TRANSFERRED',
  ON_HOLD: 'ON_HOLD',
  ANSWERED: 'ANSWERED',
  CLOSED: 'CLOSED',
  REOPENED: 'REOPENED',
} as const;
