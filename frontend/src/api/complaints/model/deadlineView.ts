/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AcknowledgementDeadline } from './acknowledgementDeadline';
import type { HolidayZone } from './holidayZone';
import type { RuleOrigin } from './ruleOrigin';
import type { SkippedDay } from './skippedDay';

/**
 * Ce qui explique une échéance.
 */
export interface DeadlineView {
  /** Code de la règle appliquée. */
  rule: string;
  /** Référentiel dont vient la règle, ou qu’elle resserre ; vide pour un délai propre à une préfecture hors de tout périmètre. */
  framework: string;
  /** Titre du référentiel ; absent s’il n’est pas connu ici. */
  frameworkTitle?: string;
  /** De qui vient ce délai : du référentiel, de la préfecture, ou par défaut. */
  origin: RuleOrigin;
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
  /** Le délai pour accuser réception ; absent si rien n’en fixe. */
  acknowledgement?: AcknowledgementDeadline;
  /** Les jours chômés sur place que ce calendrier ne compte pas comme fériés ; absent s’il n’y en a pas. */
  leftOut?: string;
}
