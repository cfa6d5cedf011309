/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type TargetComparator = typeof TargetComparator[keyof typeof TargetComparator];


export const TargetComparator = {
  GT: 'GT',
  GE: 'GE',
  LT: 'LT',
  LE: 'LE',
  EQ: 'EQ',
} as const;
