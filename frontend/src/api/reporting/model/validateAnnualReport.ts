/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * La validation d’un bilan.
 */
export interface ValidateAnnualReport {
  /** Date du COPIL qui a validé le bilan. */
  copilOn: LocalDate;
}
