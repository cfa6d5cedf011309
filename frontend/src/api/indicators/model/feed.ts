/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Feed = typeof Feed[keyof typeof Feed];


export const Feed = {
  ENTERED: 'ENTERED',
  IMPORTED: 'IMPORTED',
  COMPUTED: 'COMPUTED',
  PUSHED: 'PUSHED',
} as const;
