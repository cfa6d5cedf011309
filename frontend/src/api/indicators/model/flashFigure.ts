/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { TargetValue } from './targetValue';
import type { Unit } from './unit';

/**
 * Un chiffre du flash-info.
 */
export interface FlashFigure {
  /** Code de l’indicateur. */
  indicator: string;
  /** Libellé. */
  label: string;
  /** Unité. */
  unit: Unit;
  /** Valeur du mois, arrondie. */
  value: number;
  /** Valeur du mois précédent ; absente si elle n’était pas mesurée. */
  previous?: number;
  /** Cible. */
  target?: TargetValue;
  /** Remarque saisie avec la valeur. */
  remark?: string;
}
