/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CampaignState } from './campaignState';
import type { LocalDate } from './localDate';
import type { OverallResult } from './overallResult';
import type { QuestionResult } from './questionResult';
import type { Text } from './text';
import type { ThemeResult } from './themeResult';

/**
 * Les résultats d’une campagne. Les réponses libres n’y figurent pas.
 */
export interface ResultsView {
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
  /** Nombre de réponses. */
  responses: number;
  /** Taux, en %, sous lequel un thème appelle une action. */
  threshold: number;
  /** Nombre de personnes sous lequel un taux est à lire avec précaution. */
  smallBaseBelow: number;
  /** Toutes les questions de satisfaction ensemble. */
  overall: OverallResult;
  /** Par thème, dans l’ordre du questionnaire. */
  themes: ThemeResult[];
  /** Par question, dans l’ordre du questionnaire. */
  questions: QuestionResult[];
}
