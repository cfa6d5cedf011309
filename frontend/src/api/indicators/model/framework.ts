/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DeadlineRule } from './deadlineRule';
import type { ImprovementThreshold } from './improvementThreshold';
import type { LocalDate } from './localDate';
import type { Module } from './module';
import type { Rubric } from './rubric';

/**
 * Un référentiel de labellisation.
 */
export interface Framework {
  /**
     * Titre du référentiel.
     * @maxLength 200
     * @pattern \S
     */
  title: string;
  /** Premier jour d’application. */
  validFrom: LocalDate;
  /** Dernier jour d’application ; absent s’il s’applique encore. */
  validTo?: LocalDate;
  /**
     * Rubriques, dans l’ordre d’affichage.
     * @maxItems 50
     */
  rubrics: Rubric[];
  /**
     * Modules.
     * @maxItems 50
     */
  modules: Module[];
  /** Premier jour d’application de cette version ; absent : celui de la version précédente, ou du référentiel. */
  effectiveFrom?: LocalDate;
  /**
     * Ce que cette version change et pourquoi.
     * @maxLength 500
     */
  note?: string;
  /** Seuil sous lequel une action d’amélioration est demandée ; absent : 75 %. */
  improvementThreshold?: ImprovementThreshold;
  /**
     * Délais de réponse et d’accusé de réception ; absents : ceux de la version précédente.
     * @maxItems 100
     */
  deadlineRules?: DeadlineRule[];
  /** Vrai si ses délais engagent toutes les préfectures, quel que soit leur périmètre ; absent : comme la version précédente, faux pour la première. */
  nationwide?: boolean;
}
