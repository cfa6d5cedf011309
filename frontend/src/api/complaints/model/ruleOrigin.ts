/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type RuleOrigin = typeof RuleOrigin[keyof typeof RuleOrigin];


export const RuleOrigin = {
  FRAMEWORK: 'FRAMEWORK',
  PREFECTURE: 'PREFECTURE',
  DEFAULT: 'DEFAULT',
} as const;
