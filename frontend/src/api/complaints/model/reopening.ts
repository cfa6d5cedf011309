/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La réouverture d’une demande.
 */
export interface Reopening {
  /**
     * Pourquoi.
     * @maxLength 2000
     * @pattern \S
     */
  reason: string;
}
