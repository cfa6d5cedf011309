/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La satisfaction, toutes questions ensemble.
 */
export interface OverallResult {
  /** Personnes qui ont donné au moins un avis. */
  persons: number;
  /** Avis satisfaits ou très satisfaits. */
  satisfied: number;
  /** Avis donnés, toutes questions ensemble. */
  base: number;
  /** Taux en % ; absent si personne n’a donné d’avis. */
  rate?: number;
  /** Si vrai, le taux n’atteint pas le seuil. */
  underThreshold: boolean;
  /** Si vrai, trop peu de personnes pour conclure. */
  smallBase: boolean;
}
