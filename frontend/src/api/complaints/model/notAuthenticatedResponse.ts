/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Problem } from './problem';

/**
 * Connexion nécessaire.
 */
export type NotAuthenticatedResponse = Problem;
