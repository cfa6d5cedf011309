/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseSummary } from './caseSummary';

/**
 * Une demande qui dit peut-être la même chose.
 */
export interface CaseDuplicate {
  /** La demande. */
  message: CaseSummary;
  /** Vrai si elle vient de la même adresse électronique. */
  samePerson: boolean;
  /** Vrai si les textes se ressemblent. */
  sameText: boolean;
}
