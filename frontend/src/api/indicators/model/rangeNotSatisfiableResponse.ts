/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Liste plus courte.
 */
export type RangeNotSatisfiableResponse = Problem;
