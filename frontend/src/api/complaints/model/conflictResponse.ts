/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Existe déjà, ou n’est pas dans l’état que l’opération demande.
 */
export type ConflictResponse = Problem;
