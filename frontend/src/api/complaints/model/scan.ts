/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Scan = typeof Scan[keyof typeof Scan];


export const Scan = {
  NOT_SCANNED: 'NOT_SCANNED',
  CLEAN: 'CLEAN',
  INFECTED: 'INFECTED',
} as const;
