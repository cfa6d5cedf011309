/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Assessment } from './assessment';
import type { TargetValue } from './targetValue';
import type { Unit } from './unit';

/**
 * Un indicateur consolidé à partir des numérateurs et des dénominateurs, jamais des taux.
 */
export interface ConsolidationRow {
  /** Code de l’indicateur. */
  indicator: string;
  /** Libellé. */
  label: string;
  /** Rubrique. */
  rubric: string;
  /** Unité. */
  unit: Unit;
  /** Décimales montrées. */
  precision: number;
  /** Somme des numérateurs. */
  numerator?: number;
  /** Somme des dénominateurs. */
  denominator?: number;
  /** Valeur consolidée ; absente sans mesure, et quand les valeurs ne s’additionnent pas. */
  value?: number;
  /** Pourquoi il n’y a pas de valeur alors qu’il y a des mesures. */
  whyNoValue?: string;
  /** Cible de la période. */
  target?: TargetValue;
  /** Position par rapport à la cible. */
  assessment: Assessment;
  /** Périodes et sites pris en compte, en clair. */
  coverage: string;
  /** Vrai si chaque site attendu a une valeur pour chaque période. */
  complete: boolean;
}
