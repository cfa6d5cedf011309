/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { IndicatorFigure } from './indicatorFigure';
import type { UnsettledValue } from './unsettledValue';

/**
 * Une période d’un indicateur.
 */
export interface PeriodResult {
  /** Mois, trimestre, semestre ou année. */
  period: string;
  /** Le chiffre de la période. */
  figure: IndicatorFigure;
  /** Remarques saisies avec les valeurs. */
  remarks: string[];
  /** Valeurs saisies que personne n’a validées ; elles ne comptent pas dans le chiffre. */
  unsettled: UnsettledValue[];
  /** Sites qui ont déverrouillé cette période pour la corriger : leur valeur, déjà publiée, peut encore changer. */
  underCorrection: string[];
}
