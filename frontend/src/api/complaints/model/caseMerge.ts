/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Le message dont celui-ci est le doublon.
 */
export interface CaseMerge {
  /**
     * Numéro du message avec lequel il est traité.
     * @maxLength 20
     * @pattern \S
     */
  into: string;
}
