/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { HolidayZone } from './holidayZone';
import type { SkippedDay } from './skippedDay';

/**
 * Ce qui explique une échéance.
 */
export interface DeadlineView {
  /** Code de la règle appliquée. */
  rule: string;
  /** Référentiel dont vient la règle. */
  framework: string;
  /** Ce que dit la règle. */
  source: string;
  /** Jours ouvrés accordés. */
  workingDays: number;
  /** Calendrier appliqué. */
  calendar: HolidayZone;
  /** Nom du calendrier. */
  calendarName: string;
  /** Fuseau horaire du site. */
  timeZone: string;
  /** Jours sautés entre la réception et l’échéance. */
  skippedDays: SkippedDay[];
}
