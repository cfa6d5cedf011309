/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CampaignState } from './campaignState';
import type { LocalDate } from './localDate';
import type { PublicOverall } from './publicOverall';
import type { PublicQuestion } from './publicQuestion';
import type { PublicTheme } from './publicTheme';
import type { Text } from './text';

/**
 * Les résultats publiés d’une enquête. Ce qui dirait la réponse de moins de cinq personnes, directement ou par soustraction, est absent.
 */
export interface PublicResultsView {
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
  /** Préparée, ouverte ou terminée. */
  state: CampaignState;
  /** Nombre de personnes ; absent s’il y en a moins que fewest. */
  responses?: number;
  /** Le plus petit nombre de personnes dont un chiffre est publié. */
  fewest: number;
  /** Taux, en %, sous lequel un thème appelle une action. */
  threshold: number;
  /** Nombre de personnes sous lequel un taux est à lire avec précaution. */
  smallBaseBelow: number;
  /** Toutes les questions de satisfaction ensemble. */
  overall: PublicOverall;
  /** Par thème, dans l’ordre du questionnaire. */
  themes: PublicTheme[];
  /** Par question, dans l’ordre du questionnaire. */
  questions: PublicQuestion[];
}
