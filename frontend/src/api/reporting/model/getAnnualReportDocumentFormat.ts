/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetAnnualReportDocumentFormat = typeof GetAnnualReportDocumentFormat[keyof typeof GetAnnualReportDocumentFormat];


export const GetAnnualReportDocumentFormat = {
  pdf: 'pdf',
  odt: 'odt',
  odp: 'odp',
  html: 'html',
  json: 'json',
} as const;
