/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un mois.
 */
export interface MonthOfPoint {
  /** Mois. */
  month: string;
  /** Usagers reçus ; absent si personne ne les a comptés. */
  visits?: number;
  /** Journées comptées. */
  days: number;
  /** Réponses satisfaites ou très satisfaites aux enquêtes. */
  satisfied: number;
  /** Réponses aux enquêtes qui donnent un avis. */
  opinions: number;
}
