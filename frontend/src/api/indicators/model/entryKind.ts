/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type EntryKind = typeof EntryKind[keyof typeof EntryKind];


export const EntryKind = {
  ENTERED: 'ENTERED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  SUSPENDED: 'SUSPENDED',
  COMPUTED: 'COMPUTED',
} as const;
