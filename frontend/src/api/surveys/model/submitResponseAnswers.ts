/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Answer } from './answer';

/**
 * Réponses par code de question ; une question sans réponse est absente.
 */
export type SubmitResponseAnswers = {[key: string]: Answer};
