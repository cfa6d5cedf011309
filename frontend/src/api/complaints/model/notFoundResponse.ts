/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Introuvable.
 */
export type NotFoundResponse = Problem;
