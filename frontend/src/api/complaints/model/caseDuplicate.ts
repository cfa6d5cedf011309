/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseSummary } from './caseSummary';

/**
 * Un message qui dit peut-être la même chose.
 */
export interface CaseDuplicate {
  /** Le message. */
  message: CaseSummary;
  /** Vrai s’il vient de la même adresse électronique. */
  samePerson: boolean;
  /** Vrai si les textes se ressemblent. */
  sameText: boolean;
}
