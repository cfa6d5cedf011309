/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Le délai pour accuser réception.
 */
export interface AcknowledgementDeadline {
  /** Dernier jour pour accuser réception à temps. */
  dueOn: LocalDate;
  /** Jours ouvrés accordés. */
  workingDays: number;
  /** Ce que dit la règle. */
  source: string;
}
