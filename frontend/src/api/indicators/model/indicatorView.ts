/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Feed } from './feed';
import type { Formula } from './formula';
import type { Frequency } from './frequency';
import type { LocalDate } from './localDate';
import type { Sense } from './sense';
import type { TargetView } from './targetView';
import type { Unit } from './unit';

/**
 * Un indicateur et sa version.
 */
export interface IndicatorView {
  /** Code. */
  code: string;
  /** Libellé. */
  label: string;
  /** Unité. */
  unit: Unit;
  /** Fréquence. */
  frequency: Frequency;
  /** Sens du progrès. */
  sense: Sense;
  /** Calcul. */
  formula: Formula;
  /** Décimales montrées. */
  precision: number;
  /** Rubrique, en clair. */
  rubric: string;
  /** Origine des valeurs. */
  feed: Feed;
  /** Cibles datées. */
  targets: TargetView[];
  /** Mesuré depuis ce jour ; absent : depuis toujours. */
  validFrom?: LocalDate;
  /** Mesuré jusqu’à ce jour ; absent s’il l’est encore. */
  validTo?: LocalDate;
  /** D’où vient le chiffre, en clair. */
  source?: string;
  /** Version, à rappeler pour modifier. */
  version: number;
}
