/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Attention = typeof Attention[keyof typeof Attention];


export const Attention = {
  NEW_MESSAGE: 'NEW_MESSAGE',
  UNDELIVERED: 'UNDELIVERED',
  ERASURE_NEAR: 'ERASURE_NEAR',
} as const;
