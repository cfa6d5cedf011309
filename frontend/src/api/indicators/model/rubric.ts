/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une rubrique.
 */
export interface Rubric {
  /**
     * Code.
     * @pattern \S
     */
  code: string;
  /**
     * Titre.
     * @pattern \S
     */
  title: string;
}
