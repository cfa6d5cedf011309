/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Modifié entre-temps.
 */
export type StaleVersionResponse = Problem;
