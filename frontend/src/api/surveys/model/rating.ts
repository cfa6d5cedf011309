/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une satisfaction. Sans taux, elle n’est pas publiée : trop peu de personnes.
 */
export interface Rating {
  /** Personnes qui ont donné un avis. */
  persons?: number;
  /** Avis satisfaits ou très satisfaits. */
  satisfied?: number;
  /** Avis donnés. */
  opinions?: number;
  /** Taux en % ; arrondi à l’unité quand ses nombres ne sont pas publiés. */
  rate?: number;
  /** Si vrai, le taux publié n’atteint pas le seuil. */
  underThreshold: boolean;
  /** Si vrai, trop peu de personnes pour conclure. */
  smallBase: boolean;
}
