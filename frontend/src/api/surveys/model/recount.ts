/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Ce qui a été recompté.
 */
export interface Recount {
  /** Nom de la campagne. */
  campaign: string;
  /** Nombre de réponses. */
  responses: number;
}
