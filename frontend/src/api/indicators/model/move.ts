/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Un déménagement : d’où le site est parti, et quand.
 */
export interface Move {
  /** Premier jour dans les nouveaux locaux. */
  on: LocalDate;
  /**
     * Commune quittée.
     * @maxLength 200
     * @pattern \S
     */
  fromTown: string;
  /**
     * Adresse quittée, quand elle est connue.
     * @maxLength 300
     */
  fromAddress?: string;
}
