/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une enquête et ce qu’elle apporte sur ces mois.
 */
export interface PointSurvey {
  /** Campagne. */
  campaign: string;
  /** Titre. */
  title: string;
  /** Réponses satisfaites ou très satisfaites. */
  satisfied: number;
  /** Réponses qui donnent un avis. */
  opinions: number;
}
