/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Finding = typeof Finding[keyof typeof Finding];


export const Finding = {
  CONFORM: 'CONFORM',
  NOT_CONFORM: 'NOT_CONFORM',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
