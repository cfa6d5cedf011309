/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Trop de demandes.
 */
export type TooManyRequestsResponse = Problem;
