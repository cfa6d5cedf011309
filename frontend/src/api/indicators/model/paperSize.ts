/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type PaperSize = typeof PaperSize[keyof typeof PaperSize];


export const PaperSize = {
  A4: 'A4',
  A3: 'A3',
} as const;
