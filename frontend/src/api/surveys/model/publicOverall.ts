/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La satisfaction, toutes questions ensemble. Sans taux, elle n’est pas publiée.
 */
export interface PublicOverall {
  /** Personnes qui ont donné un avis. */
  persons?: number;
  /** Avis satisfaits ou très satisfaits. */
  satisfied?: number;
  /** Avis donnés. */
  base?: number;
  /** Taux en % ; à l’unité quand ses nombres ne sont pas publiés. */
  rate?: number;
  /** Si vrai, le taux publié n’atteint pas le seuil. */
  underThreshold: boolean;
  /** Si vrai, trop peu de personnes pour conclure. */
  smallBase: boolean;
}
