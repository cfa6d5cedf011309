/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Assessment } from './assessment';
import type { Situation } from './situation';
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
  /** Vrai si rien de ce qui est attendu ne manque et si tout est validé. */
  complete: boolean;
  /** Ce qu’il y a à dire du chiffre. */
  situation: Situation;
  /** Unité dans laquelle la valeur se montre. */
  shownIn: Unit;
  /** Nombre de valeurs attendues, sans celles qui sont excusées. */
  expected: number;
  /** Nombre de valeurs prises en compte. */
  measured: number;
  /** Nombre de valeurs qui manquent. */
  missing: number;
  /** Nombre de cases sans objet. */
  notApplicable: number;
  /** Nombre de cases suspendues. */
  suspended: number;
  /** Nombre de valeurs prises en compte que personne n’a encore validées : elles ne sont publiées nulle part. */
  unsettled: number;
}
