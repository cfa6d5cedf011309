/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type SpreadsheetFormat = typeof SpreadsheetFormat[keyof typeof SpreadsheetFormat];


export const SpreadsheetFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
  ods: 'ods',
} as const;
