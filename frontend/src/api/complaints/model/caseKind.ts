/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type CaseKind = typeof CaseKind[keyof typeof CaseKind];


export const CaseKind = {
  COMPLAINT: 'COMPLAINT',
  SUGGESTION: 'SUGGESTION',
  COMPLIMENT: 'COMPLIMENT',
  INFORMATION_REQUEST: 'INFORMATION_REQUEST',
} as const;
