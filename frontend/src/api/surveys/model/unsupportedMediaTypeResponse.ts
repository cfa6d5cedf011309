/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Format d’envoi inconnu.
 */
export type UnsupportedMediaTypeResponse = Problem;
