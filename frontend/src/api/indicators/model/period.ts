/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Period = string;
