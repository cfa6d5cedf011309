/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Situation = typeof Situation[keyof typeof Situation];


export const Situation = {
  MEASURED: 'MEASURED',
  MISSING: 'MISSING',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  SUSPENDED: 'SUSPENDED',
} as const;
