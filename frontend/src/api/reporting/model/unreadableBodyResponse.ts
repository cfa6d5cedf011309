/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Demande illisible.
 */
export type UnreadableBodyResponse = Problem;
