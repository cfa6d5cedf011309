/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Assessment } from './assessment';

/**
 * La place d’une préfecture pour un indicateur.
 */
export interface Standing {
  /** Code de la préfecture. */
  prefecture: string;
  /** Nom. */
  name: string;
  /** Valeur consolidée de ses sites. */
  value?: number;
  /** Valeur de la période précédente. */
  previousValue?: number;
  /** Position par rapport à sa cible. */
  assessment: Assessment;
  /** Périodes et sites pris en compte, en clair. */
  coverage: string;
  /** Rang parmi les préfectures dont la couverture est complète ; les ex æquo ont le même. */
  rank?: number;
  /** Pourquoi elle n’est pas classée. */
  whyNoRank?: string;
}
