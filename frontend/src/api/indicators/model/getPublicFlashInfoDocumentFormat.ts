/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetPublicFlashInfoDocumentFormat = typeof GetPublicFlashInfoDocumentFormat[keyof typeof GetPublicFlashInfoDocumentFormat];


export const GetPublicFlashInfoDocumentFormat = {
  pdf: 'pdf',
  html: 'html',
  txt: 'txt',
} as const;
