/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DeadlineRule } from './deadlineRule';
import type { HolidayZone } from './holidayZone';
import type { Perimeter } from './perimeter';

/**
 * Une préfecture et sa version.
 */
export interface PrefectureView {
  /** Code du département. */
  code: string;
  /** Nom. */
  name: string;
  /** Zone des jours fériés. */
  holidayZone: HolidayZone;
  /** Fuseau horaire. */
  timeZone: string;
  /** Périmètres datés. */
  perimeters: Perimeter[];
  /** Délais plus courts que ceux de son référentiel, que la préfecture se donne. */
  deadlineRules: DeadlineRule[];
  /** Version, à rappeler pour modifier. */
  version: number;
}
