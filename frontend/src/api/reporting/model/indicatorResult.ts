/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { IndicatorFigure } from './indicatorFigure';
import type { PeriodResult } from './periodResult';
import type { Sense } from './sense';
import type { TargetView } from './targetView';
import type { Unit } from './unit';

/**
 * Un indicateur sur plusieurs périodes.
 */
export interface IndicatorResult {
  /** Code de l’indicateur. */
  code: string;
  /** Intitulé. */
  label: string;
  /** Unité. */
  unit: Unit;
  /** Fréquence de mesure : MONTH, QUARTER, SEMESTER ou YEAR. */
  frequency: string;
  /** Sens dans lequel l’indicateur s’améliore. */
  sense: Sense;
  /** Cible à la fin de la période, s’il y en a une. */
  target?: TargetView;
  /** Les périodes, dans l’ordre. */
  periods: PeriodResult[];
  /** Toutes les périodes ensemble. */
  total: IndicatorFigure;
}
