/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La satisfaction d’une période.
 */
export interface PointSatisfaction {
  /** Période. */
  period: string;
  /** Réponses satisfaites. */
  satisfied?: number;
  /** Réponses. */
  opinions?: number;
  /** En pour cent. */
  value: number;
}
