/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { TargetComparator } from './targetComparator';

/**
 * La cible de la période.
 */
export interface TargetValue {
  /** Comparaison. */
  comparator: TargetComparator;
  /** Valeur. */
  value: number;
}
