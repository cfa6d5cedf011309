/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * L’avis d’une personne sur la réponse.
 */
export interface AnswerRating {
  /** Vrai si elle est satisfaite. */
  satisfied: boolean;
  /**
     * Ce qu’elle veut ajouter.
     * @maxLength 2000
     */
  remark?: string;
}
