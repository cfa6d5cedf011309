/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { Text } from './text';

/**
 * Une enquête ouverte.
 */
export interface PublicCampaignSummary {
  /** Nom de la campagne dans son adresse. */
  slug: string;
  /** Titre affiché. */
  title: Text;
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Dernier jour, compris. */
  to: LocalDate;
}
