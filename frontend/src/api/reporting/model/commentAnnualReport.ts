/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un commentaire.
 */
export interface CommentAnnualReport {
  /**
     * Texte.
     * @maxLength 2000
     * @pattern \S
     */
  text: string;
}
