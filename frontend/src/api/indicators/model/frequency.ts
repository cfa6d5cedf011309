/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Frequency = typeof Frequency[keyof typeof Frequency];


export const Frequency = {
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  SEMESTER: 'SEMESTER',
  YEAR: 'YEAR',
} as const;
