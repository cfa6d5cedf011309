/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { IndicatorResult } from './indicatorResult';

/**
 * Les indicateurs d’une rubrique du référentiel.
 */
export interface RubricResult {
  /** Intitulé de la rubrique. */
  rubric: string;
  /** Ses indicateurs. */
  indicators: IndicatorResult[];
}
