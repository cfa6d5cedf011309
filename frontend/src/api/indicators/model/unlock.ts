/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Le motif d’un déverrouillage.
 */
export interface Unlock {
  /**
     * Motif, gardé dans l’historique.
     * @maxLength 500
     * @pattern \S
     */
  reason: string;
}
