/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type TemplateUse = typeof TemplateUse[keyof typeof TemplateUse];


export const TemplateUse = {
  ANSWER: 'ANSWER',
  REDIRECTION: 'REDIRECTION',
} as const;
