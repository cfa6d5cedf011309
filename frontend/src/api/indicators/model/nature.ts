/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Nature = typeof Nature[keyof typeof Nature];


export const Nature = {
  ADDED: 'ADDED',
  REMOVED: 'REMOVED',
  CHANGED: 'CHANGED',
} as const;
