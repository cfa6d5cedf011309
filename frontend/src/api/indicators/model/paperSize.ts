/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type PaperSize = typeof PaperSize[keyof typeof PaperSize];


export const PaperSize = {
  a4: 'a4',
  a3: 'a3',
} as const;
