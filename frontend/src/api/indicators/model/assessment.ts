/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Assessment = typeof Assessment[keyof typeof Assessment];


export const Assessment = {
  ON_TARGET: 'ON_TARGET',
  OFF_TARGET: 'OFF_TARGET',
  NO_TARGET: 'NO_TARGET',
  MISSING: 'MISSING',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  SUSPENDED: 'SUSPENDED',
} as const;
