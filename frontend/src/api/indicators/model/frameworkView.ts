/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DeadlineRule } from './deadlineRule';
import type { ImprovementThreshold } from './improvementThreshold';
import type { LocalDate } from './localDate';
import type { Module } from './module';
import type { Rubric } from './rubric';

/**
 * Un référentiel et sa version.
 */
export interface FrameworkView {
  /** Code. */
  code: string;
  /** Titre. */
  title: string;
  /** Premier jour d’application. */
  validFrom: LocalDate;
  /** Dernier jour d’application. */
  validTo?: LocalDate;
  /** Rubriques. */
  rubrics: Rubric[];
  /** Modules. */
  modules: Module[];
  /** Premier jour d’application de cette version ; absent : celui du référentiel. */
  effectiveFrom?: LocalDate;
  /** Ce que cette version change et pourquoi. */
  note?: string;
  /** Seuil sous lequel une action d’amélioration est demandée. */
  improvementThreshold: ImprovementThreshold;
  /** Délais de réponse et d’accusé de réception. */
  deadlineRules: DeadlineRule[];
  /** Vrai si ses délais engagent toutes les préfectures, quel que soit leur périmètre. */
  nationwide: boolean;
  /** Nombre de titres que les sources ne donnent pas, à compléter. */
  toComplete: number;
  /** Version, à rappeler pour modifier. */
  version: number;
}
