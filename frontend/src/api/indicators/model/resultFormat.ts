/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type ResultFormat = typeof ResultFormat[keyof typeof ResultFormat];


export const ResultFormat = {
  csv: 'csv',
  json: 'json',
} as const;
