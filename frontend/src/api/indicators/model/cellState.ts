/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type CellState = typeof CellState[keyof typeof CellState];


export const CellState = {
  EXPECTED: 'EXPECTED',
  ENTERED: 'ENTERED',
  VALIDATED: 'VALIDATED',
  LOCKED: 'LOCKED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  SUSPENDED: 'SUSPENDED',
} as const;
