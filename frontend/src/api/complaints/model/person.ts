/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La personne qui a écrit, si elle l’a dit.
 */
export interface Person {
  /**
     * Son nom.
     * @maxLength 200
     */
  name?: string;
  /**
     * Son adresse électronique.
     * @maxLength 254
     */
  email?: string;
  /**
     * Son adresse postale.
     * @maxLength 500
     */
  postalAddress?: string;
}
