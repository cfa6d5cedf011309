/**
 * Written by `npm run api` from the contract: do not edit.
 */
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
}
