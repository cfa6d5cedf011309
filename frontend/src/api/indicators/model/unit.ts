/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Unit = typeof Unit[keyof typeof Unit];


export const Unit = {
  PERCENT: 'PERCENT',
  PER_MILLE: 'PER_MILLE',
  WORKING_DAYS: 'WORKING_DAYS',
  DAYS: 'DAYS',
  HOURS: 'HOURS',
  COUNT: 'COUNT',
  COUNT_PER_YEAR: 'COUNT_PER_YEAR',
} as const;
