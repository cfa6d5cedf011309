/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Criterion = typeof Criterion[keyof typeof Criterion];


export const Criterion = {
  DELAY: 'DELAY',
  FORM: 'FORM',
  COURTESY: 'COURTESY',
  CLARITY: 'CLARITY',
  SIGNATURE: 'SIGNATURE',
  REDIRECTION: 'REDIRECTION',
} as const;
