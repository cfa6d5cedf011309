/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type LetterFormat = typeof LetterFormat[keyof typeof LetterFormat];


export const LetterFormat = {
  pdf: 'pdf',
  odt: 'odt',
} as const;
