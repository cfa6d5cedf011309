/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DeadlineRule } from './deadlineRule';
import type { HolidayZone } from './holidayZone';
import type { Perimeter } from './perimeter';

/**
 * Une préfecture et ses périmètres.
 */
export interface Prefecture {
  /**
     * Nom.
     * @maxLength 200
     * @pattern \S
     */
  name: string;
  /** Zone des jours fériés. */
  holidayZone: HolidayZone;
  /**
     * Fuseau horaire.
     * @pattern \S
     */
  timeZone: string;
  /**
     * Périmètres datés.
     * @maxItems 50
     */
  perimeters: Perimeter[];
  /**
     * Délais plus courts que ceux de son référentiel, que la préfecture se donne ; absents : ceux qu’elle a déjà.
     * @maxItems 100
     */
  deadlineRules?: DeadlineRule[];
}
