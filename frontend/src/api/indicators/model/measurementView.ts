/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Assessment } from './assessment';
import type { CellState } from './cellState';
import type { Source } from './source';
import type { TargetValue } from './targetValue';

/**
 * Une mesure.
 */
export interface MeasurementView {
  /** Site. */
  site: string;
  /** Indicateur. */
  indicator: string;
  /** Période. */
  period: string;
  /** État. */
  state: CellState;
  /** Numérateur, ou somme. */
  numerator?: number;
  /** Dénominateur, ou effectif. */
  denominator?: number;
  /** Valeur exacte, dans l’unité de l’indicateur. */
  value?: number;
  /** Remarque. */
  remark?: string;
  /** Motif de l’absence de valeur, ou du remplacement d’une valeur calculée. */
  reason?: string;
  /** Origine : saisie, importée, transmise par un système, calculée par la plateforme, ou calculée puis remplacée. */
  source: Source;
  /** Cible de la période. */
  target?: TargetValue;
  /** Position par rapport à la cible. */
  assessment: Assessment;
  /** Version, à rappeler pour modifier. */
  version: number;
}
