/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type DemandKind = typeof DemandKind[keyof typeof DemandKind];


export const DemandKind = {
  COMPLAINT: 'COMPLAINT',
  SUGGESTION: 'SUGGESTION',
  INFORMATION_REQUEST: 'INFORMATION_REQUEST',
} as const;
