/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { Text } from './text';

/**
 * Une enquête dont les résultats sont publiés.
 */
export interface PublishedCampaign {
  /** Nom de la campagne. */
  campaign: string;
  /** Titre affiché. */
  title: Text;
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour, compris. */
  to: LocalDate;
}
