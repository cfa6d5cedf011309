/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCode } from './prefectureCode';
import type { Sense } from './sense';
import type { TargetView } from './targetView';
import type { Unit } from './unit';

/**
 * Les cibles d’un indicateur pour une préfecture.
 */
export interface TargetsView {
  /** Préfecture. */
  prefecture: PrefectureCode;
  /** Code de l’indicateur. */
  indicator: string;
  /** Libellé. */
  label: string;
  /** Unité. */
  unit: Unit;
  /** Sens du progrès. */
  sense: Sense;
  /** Cibles nationales datées. */
  national: TargetView[];
  /** Cibles propres à la préfecture, qui l’emportent. */
  own: TargetView[];
  /** Version de l’indicateur, à rappeler pour modifier. */
  version: number;
}
