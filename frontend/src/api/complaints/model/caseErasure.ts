/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Pourquoi les données d’une demande sont effacées.
 */
export interface CaseErasure {
  /**
     * Comment la personne l’a demandé et comment elle a été reconnue ; gardé dans l’historique, donc sans nom ni adresse.
     * @maxLength 1000
     * @pattern \S
     */
  reason: string;
}
