/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La demande dont celle-ci est le doublon.
 */
export interface CaseMerge {
  /**
     * Numéro de la demande avec laquelle elle est traitée.
     * @maxLength 20
     * @pattern \S
     */
  into: string;
}
