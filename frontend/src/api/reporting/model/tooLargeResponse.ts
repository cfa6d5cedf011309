/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Envoi trop volumineux.
 */
export type TooLargeResponse = Problem;
