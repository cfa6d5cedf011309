/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { HandledCase } from './handledCase';

/**
 * Ce qu’est devenue chacune des demandes.
 */
export interface HandledCases {
  /** Combien ont franchi l’étape. */
  done: number;
  /** Combien ne l’ont pas franchie, et restent comme elles étaient. */
  refused: number;
  /** Chaque demande, dans l’ordre demandé. */
  results: HandledCase[];
}
