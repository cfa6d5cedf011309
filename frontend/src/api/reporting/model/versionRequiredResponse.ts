/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Version attendue.
 */
export type VersionRequiredResponse = Problem;
