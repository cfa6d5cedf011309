/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetPublicTransparencyDocumentFormat = typeof GetPublicTransparencyDocumentFormat[keyof typeof GetPublicTransparencyDocumentFormat];


export const GetPublicTransparencyDocumentFormat = {
  csv: 'csv',
  json: 'json',
  a4: 'a4',
  a3: 'a3',
} as const;
