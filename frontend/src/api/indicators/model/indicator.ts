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
 * Un indicateur.
 */
export interface Indicator {
  /**
     * Libellé.
     * @maxLength 300
     * @pattern \S
     */
  label: string;
  /** Unité. */
  unit: Unit;
  /** Fréquence. */
  frequency: Frequency;
  /** Sens du progrès. */
  sense: Sense;
  /** Calcul. */
  formula: Formula;
  /**
     * Décimales montrées.
     * @minimum 0
     * @maximum 6
     */
  precision: number;
  /**
     * Rubrique, en clair.
     * @maxLength 200
     * @pattern \S
     */
  rubric: string;
  /** Origine des valeurs. */
  feed: Feed;
  /**
     * Cibles datées.
     * @maxItems 500
     */
  targets: TargetView[];
  /** Mesuré depuis ce jour ; absent : depuis toujours. */
  validFrom?: LocalDate;
  /** Mesuré jusqu’à ce jour ; absent s’il l’est encore. */
  validTo?: LocalDate;
  /**
     * D’où vient le chiffre, en clair.
     * @maxLength 300
     */
  source?: string;
}
