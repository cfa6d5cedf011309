/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { IndicatorFigure } from './indicatorFigure';
import type { TargetView } from './targetView';

/**
 * Un taux ou un délai moyen du label.
 */
export interface ComplaintRate {
  /** Code de l’indicateur. */
  code: string;
  /** Intitulé. */
  label: string;
  /** Cible, s’il y en a une. */
  target?: TargetView;
  /** Le chiffre sur toute la période. */
  figure: IndicatorFigure;
}
