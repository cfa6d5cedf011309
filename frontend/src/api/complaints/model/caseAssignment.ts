/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * À qui la demande est attribuée.
 */
export interface CaseAssignment {
  /**
     * Identifiant de l’agent ; « me » pour vous-même ; absent pour personne.
     * @maxLength 200
     */
  agent?: string;
}
