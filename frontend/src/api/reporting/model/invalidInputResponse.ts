/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Saisie à corriger.
 */
export type InvalidInputResponse = Problem;
