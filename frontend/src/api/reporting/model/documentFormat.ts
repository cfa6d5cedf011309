/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type DocumentFormat = typeof DocumentFormat[keyof typeof DocumentFormat];


export const DocumentFormat = {
  pdf: 'pdf',
  odt: 'odt',
  odp: 'odp',
  html: 'html',
  json: 'json',
} as const;
