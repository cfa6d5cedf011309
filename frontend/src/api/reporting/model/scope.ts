/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Scope = typeof Scope[keyof typeof Scope];


export const Scope = {
  SITE: 'SITE',
  PREFECTURE: 'PREFECTURE',
} as const;
