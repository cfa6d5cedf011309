/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Scope } from './scope';

/**
 * Le bilan à commencer.
 */
export interface StartAnnualReport {
  /** Bilan d’un site ou d’une préfecture. */
  scope: Scope;
  /**
     * Code du site ou de la préfecture.
     * @pattern \S
     */
  code: string;
  /**
     * Année du bilan.
     * @minimum 2000
     * @maximum 2099
     */
  year: number;
}
