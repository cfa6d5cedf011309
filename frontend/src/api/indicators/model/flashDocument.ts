/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type FlashDocument = typeof FlashDocument[keyof typeof FlashDocument];


export const FlashDocument = {
  pdf: 'pdf',
  html: 'html',
  txt: 'txt',
} as const;
