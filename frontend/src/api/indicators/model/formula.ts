/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Formula = typeof Formula[keyof typeof Formula];


export const Formula = {
  RATIO: 'RATIO',
  MEAN: 'MEAN',
  MEDIAN: 'MEDIAN',
  COUNT: 'COUNT',
  VALUE: 'VALUE',
} as const;
