/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type TemplateStep = typeof TemplateStep[keyof typeof TemplateStep];


export const TemplateStep = {
  REVISE: 'REVISE',
  SUBMIT: 'SUBMIT',
  APPROVE: 'APPROVE',
  WITHDRAW: 'WITHDRAW',
} as const;
