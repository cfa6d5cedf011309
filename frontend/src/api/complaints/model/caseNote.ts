/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une note interne.
 */
export interface CaseNote {
  /**
     * La note.
     * @maxLength 2000
     * @pattern \S
     */
  text: string;
}
