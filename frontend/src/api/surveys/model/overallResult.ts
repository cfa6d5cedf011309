/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La satisfaction, toutes questions ensemble.
 */
export interface OverallResult {
  /** Réponses satisfaites ou très satisfaites. */
  satisfied: number;
  /** Réponses qui donnent un avis. */
  base: number;
  /** Taux en % ; absent si personne n’a donné d’avis. */
  rate?: number;
  /** Si vrai, le taux n’atteint pas le seuil. */
  underThreshold: boolean;
  /** Si vrai, la base est trop petite pour conclure. */
  smallBase: boolean;
}
