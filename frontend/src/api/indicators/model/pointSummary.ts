/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Les points d’accueil numérique d’un site, sur plusieurs mois.
 */
export interface PointSummary {
  /** Site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Usagers par mois, en moyenne des mois comptés ; absent si aucun ne l’est. */
  visitsPerMonth?: number;
  /** Mois comptés. */
  monthsCounted: number;
  /** Mois demandés. */
  months: number;
  /** Réponses satisfaites ou très satisfaites. */
  satisfied: number;
  /** Réponses qui donnent un avis. */
  opinions: number;
  /** Satisfaction en pour cent ; absente sans réponse. */
  satisfaction?: number;
}
