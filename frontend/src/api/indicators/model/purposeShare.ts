/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Ce que des usagers sont venus faire.
 */
export interface PurposeShare {
  /** Code de la démarche. */
  code: string;
  /** Démarche. */
  label: string;
  /** Combien sont venus pour elle. */
  count: number;
  /** Part de ceux dont le motif est connu, en pour cent ; absente si aucun ne l’est. */
  share?: number;
}
