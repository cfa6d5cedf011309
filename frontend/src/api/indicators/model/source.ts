/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Source = typeof Source[keyof typeof Source];


export const Source = {
  ENTERED: 'ENTERED',
  IMPORTED: 'IMPORTED',
  PUSHED: 'PUSHED',
  COMPUTED: 'COMPUTED',
  OVERRIDDEN: 'OVERRIDDEN',
} as const;
