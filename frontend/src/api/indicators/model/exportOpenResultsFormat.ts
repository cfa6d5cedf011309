/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type ExportOpenResultsFormat = typeof ExportOpenResultsFormat[keyof typeof ExportOpenResultsFormat];


export const ExportOpenResultsFormat = {
  csv: 'csv',
  json: 'json',
} as const;
