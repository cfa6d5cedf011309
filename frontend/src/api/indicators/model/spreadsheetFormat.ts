/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type SpreadsheetFormat = typeof SpreadsheetFormat[keyof typeof SpreadsheetFormat];


export const SpreadsheetFormat = {
  CSV: 'CSV',
  XLSX: 'XLSX',
  ODS: 'ODS',
} as const;
