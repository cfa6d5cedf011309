/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { TargetComparator } from './targetComparator';

/**
 * Une cible.
 */
export interface TargetView {
  /** Comparaison à la valeur. */
  comparator: TargetComparator;
  /** Valeur à atteindre, dans l’unité de l’indicateur. */
  value: number;
  /** La cible telle qu’elle s’écrit en français. */
  display: string;
}
