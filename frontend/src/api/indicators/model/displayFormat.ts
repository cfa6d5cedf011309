/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type DisplayFormat = typeof DisplayFormat[keyof typeof DisplayFormat];


export const DisplayFormat = {
  csv: 'csv',
  json: 'json',
  a4: 'a4',
  a3: 'a3',
} as const;
