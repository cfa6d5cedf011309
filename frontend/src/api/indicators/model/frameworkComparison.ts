/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FrameworkChange } from './frameworkChange';

/**
 * Ce qui change d’une version d’un référentiel à une autre.
 */
export interface FrameworkComparison {
  /** Code du référentiel. */
  code: string;
  /** Version de départ. */
  from: number;
  /** Version d’arrivée. */
  to: number;
  /** Changements, dans l’ordre du référentiel ; aucun si les deux versions disent la même chose. */
  changes: FrameworkChange[];
}
