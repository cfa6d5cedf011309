/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { QuestionResult } from './questionResult';
import type { ThemeResult } from './themeResult';
import type { Withheld } from './withheld';

/**
 * Une enquête de satisfaction et ses résultats.
 */
export interface SurveyResult {
  /** Identifiant de la campagne. */
  campaign: string;
  /** Titre de l’enquête. */
  title: string;
  /** Code du site. */
  site: string;
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour. */
  to: LocalDate;
  /** Nombre de réponses complètes. */
  responses: number;
  /** Vrai tant que l’enquête reçoit des réponses : ses résultats peuvent encore changer. */
  provisional: boolean;
  /** Seuil de satisfaction, en %, sous lequel un thème appelle une action ; absent s’il n’est pas connu. */
  threshold?: number;
  /** Satisfaction par thème. */
  themes: ThemeResult[];
  /** Réponses question par question, hors texte libre. Les réponses données par moins de cinq personnes, ou qui les diraient par soustraction, n’y sont pas. */
  questions: QuestionResult[];
  /** Thèmes dont les nombres diraient la réponse de moins de cinq personnes. */
  withheldThemes: Withheld[];
  /** Questions dont les nombres diraient la réponse de moins de cinq personnes. */
  withheldQuestions: Withheld[];
}
