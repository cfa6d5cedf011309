/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetPublicReportDocumentFormat = typeof GetPublicReportDocumentFormat[keyof typeof GetPublicReportDocumentFormat];


export const GetPublicReportDocumentFormat = {
  pdf: 'pdf',
  odt: 'odt',
  odp: 'odp',
  html: 'html',
  json: 'json',
} as const;
