/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Textes que les chiffres suggèrent, à reprendre ou non.
 */
export interface AnnualReportProposals {
  /** Indicateurs dont toutes les valeurs de l’année atteignent la cible. */
  strengths: string[];
  /** Thèmes d’enquête sous leur seuil et indicateurs qui ont manqué leur cible. */
  improvementLeads: string[];
}
