/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une réponse d’attente.
 */
export interface HoldingReply {
  /**
     * Ce que la personne lira.
     * @maxLength 10000
     * @pattern \S
     */
  message: string;
}
