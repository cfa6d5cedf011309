/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { HandledCase } from './handledCase';

/**
 * Ce qu’est devenu chacun des messages.
 */
export interface HandledCases {
  /** Combien ont franchi l’étape. */
  done: number;
  /** Combien ne l’ont pas franchie, et restent comme ils étaient. */
  refused: number;
  /** Chaque message, dans l’ordre demandé. */
  results: HandledCase[];
}
