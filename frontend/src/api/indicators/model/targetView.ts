/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { PrefectureCode } from './prefectureCode';
import type { TargetComparator } from './targetComparator';

/**
 * Une cible datée, de toutes les préfectures ou d’une seule.
 */
export interface TargetView {
  /** Préfecture ; absente si la cible est nationale. */
  prefecture?: PrefectureCode;
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour ; absent si elle court encore. */
  to?: LocalDate;
  /** Comparaison. */
  comparator: TargetComparator;
  /** Valeur, dans l’unité de l’indicateur. */
  value: number;
}
