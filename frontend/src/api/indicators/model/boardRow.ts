/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Assessment } from './assessment';
import type { CellState } from './cellState';
import type { Feed } from './feed';
import type { Formula } from './formula';
import type { Sense } from './sense';
import type { Source } from './source';
import type { TargetValue } from './targetValue';
import type { Unit } from './unit';

/**
 * Une ligne du tableau du mois.
 */
export interface BoardRow {
  /** Code de l’indicateur. */
  indicator: string;
  /** Libellé. */
  label: string;
  /** Rubrique. */
  rubric: string;
  /** Unité. */
  unit: Unit;
  /** Calcul. */
  formula: Formula;
  /** Origine des valeurs. */
  feed: Feed;
  /** Décimales montrées. */
  precision: number;
  /** Sens du progrès. */
  sense: Sense;
  /** État. */
  state: CellState;
  /** Numérateur, ou somme. */
  numerator?: number;
  /** Dénominateur, ou effectif. */
  denominator?: number;
  /** Valeur exacte. */
  value?: number;
  /** Remarque. */
  remark?: string;
  /** Motif de l’absence de valeur, ou du remplacement d’une valeur calculée. */
  reason?: string;
  /** Origine de ce qui est dans la case ; absente tant que rien n’y est. */
  source?: Source;
  /** Valeur calculée par la plateforme, quand la case en montre une autre. */
  computedValue?: number;
  /** Numérateur de cette valeur calculée. */
  computedNumerator?: number;
  /** Dénominateur de cette valeur calculée. */
  computedDenominator?: number;
  /** Vrai si la valeur, ou la somme d’une moyenne, peut porter des décimales ; les autres nombres sont entiers. */
  takesDecimals: boolean;
  /** Ce qui est habituel, quand ce qui a été saisi ou transmis en est très éloigné. */
  unusual?: string;
  /** Valeur de la période précédente. */
  previousValue?: number;
  /** Cible de la période. */
  target?: TargetValue;
  /** Position par rapport à la cible. */
  assessment: Assessment;
  /** Vrai si l’appelant peut la modifier. */
  editable: boolean;
  /** Pourquoi elle n’est pas modifiable. */
  whyNotEditable?: string;
  /** Vrai si l’appelant peut remplacer la valeur calculée, avec un motif. */
  overridable: boolean;
  /** Version ; absente tant que rien n’est saisi. */
  version?: number;
}
