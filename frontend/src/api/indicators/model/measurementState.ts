/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type MeasurementState = typeof MeasurementState[keyof typeof MeasurementState];


export const MeasurementState = {
  EXPECTED: 'EXPECTED',
  ENTERED: 'ENTERED',
  VALIDATED: 'VALIDATED',
  LOCKED: 'LOCKED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  SUSPENDED: 'SUSPENDED',
} as const;
