/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Format de tableur.
 */
export type SheetFormat = typeof SheetFormat[keyof typeof SheetFormat];


export const SheetFormat = {
  csv: 'csv',
  ods: 'ods',
} as const;
