/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Le taux de satisfaction sous lequel une action d’amélioration est demandée.
 */
export interface ImprovementThreshold {
  /**
     * Seuil, en %.
     * @minimum 0
     * @maximum 100
     */
  percent: number;
  /** Premier jour d’application du seuil. */
  from: LocalDate;
}
