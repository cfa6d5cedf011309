/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Un jour non compté.
 */
export interface SkippedDay {
  /** Le jour. */
  date: LocalDate;
  /** Pourquoi il ne compte pas. */
  reason: string;
}
