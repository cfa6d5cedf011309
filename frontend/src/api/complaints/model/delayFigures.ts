/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Ratio } from './ratio';

/**
 * Délais des réclamations et suggestions auxquelles une réponse est due.
 */
export interface DelayFigures {
  /** Réponses dues. */
  owed: number;
  /** Réponses données. */
  answered: number;
  /** Réponses données à temps. */
  inTime: number;
  /** Sans réponse, échéance passée : comptées dans le taux. */
  late: number;
  /** Sans réponse, échéance à venir : pas encore dans le taux. */
  pending: number;
  /** Taux de réponse à temps, en %. */
  inTimeRate: Ratio;
  /** Délai moyen de réponse, en jours ouvrés. */
  meanDelay: Ratio;
  /** Délai médian de réponse, en jours ouvrés : la moitié des réponses ont pris au plus ce temps ; absent s’il n’y a aucune réponse. */
  medianDelay?: number;
}
