/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Un thème, et les demandes qui le portent.
 */
export interface Theme {
  /** Le thème. */
  theme: string;
  /** Combien de demandes que vous voyez le portent. */
  cases: number;
  /** La dernière de ces demandes a été reçue ce jour. */
  lastReceivedOn: LocalDate;
}
