/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La clôture d’une demande.
 */
export interface Closure {
  /**
     * Note interne.
     * @maxLength 2000
     */
  note?: string;
}
