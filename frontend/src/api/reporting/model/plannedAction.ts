/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une action du plan, telle qu’elle était.
 */
export interface PlannedAction {
  /** Objectif. */
  objective: string;
  /** Ce qui est fait. */
  action: string;
  /** Services chargés de l’action. */
  actors: string[];
  /** Échéance en français. */
  due?: string;
  /** Avancement en français. */
  progress: string;
  /** Part réalisée, de 0 à 100 %. */
  percent: number;
  /** Origine en français. */
  origin: string;
}
