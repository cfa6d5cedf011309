/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Accès refusé.
 */
export type ForbiddenResponse = Problem;
