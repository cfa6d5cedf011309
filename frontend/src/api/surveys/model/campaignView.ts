/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CampaignState } from './campaignState';
import type { CampaignStep } from './campaignStep';
import type { Channel } from './channel';
import type { LocalDate } from './localDate';
import type { Text } from './text';

/**
 * Une campagne.
 */
export interface CampaignView {
  /** Nom de la campagne dans son adresse. */
  slug: string;
  /** Titre affiché. */
  title: Text;
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Code du questionnaire. */
  questionnaire: string;
  /** Version du questionnaire. */
  questionnaireNumber: number;
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour, compris. */
  to: LocalDate;
  /** Canaux par lesquels les réponses peuvent venir. */
  channels: Channel[];
  /** Nombre de réponses espéré. */
  quota?: number;
  /** Nombre de réponses reçues. */
  responses: number;
  /** Préparée, ouverte ou terminée. */
  state: CampaignState;
  /** Si vrai, tout le monde peut lire les résultats. */
  resultsPublished: boolean;
  /** Ce que vous pouvez en faire maintenant. */
  steps: CampaignStep[];
  /** À rendre dans If-Match pour modifier. */
  version: number;
}
