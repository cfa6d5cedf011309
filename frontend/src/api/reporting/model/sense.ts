/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Sense = typeof Sense[keyof typeof Sense];


export const Sense = {
  HIGHER_IS_BETTER: 'HIGHER_IS_BETTER',
  LOWER_IS_BETTER: 'LOWER_IS_BETTER',
} as const;
