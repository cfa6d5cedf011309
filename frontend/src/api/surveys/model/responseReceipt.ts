/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * La réponse est prise en compte.
 */
export interface ResponseReceipt {
  /** Nom de la campagne. */
  campaign: string;
  /** Jour de la réponse. */
  answeredOn: LocalDate;
}
