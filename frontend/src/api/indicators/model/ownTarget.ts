/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { TargetComparator } from './targetComparator';

/**
 * Une cible datée de la préfecture.
 */
export interface OwnTarget {
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour ; absent si elle court encore. */
  to?: LocalDate;
  /** Comparaison. */
  comparator: TargetComparator;
  /** Valeur, dans l’unité de l’indicateur. */
  value: number;
}
