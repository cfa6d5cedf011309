/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnnualReportTexts } from './annualReportTexts';
import type { ComplaintResults } from './complaintResults';
import type { LocalDate } from './localDate';
import type { Perimeter } from './perimeter';
import type { PlannedAction } from './plannedAction';
import type { RubricResult } from './rubricResult';
import type { SurveyResult } from './surveyResult';

/**
 * Le contenu d’un bilan, figé à sa dernière actualisation.
 */
export interface AnnualReportContent {
  /** Version de la forme du contenu ; absente des contenus les plus anciens. */
  schemaVersion?: number;
  /** Titre. */
  title: string;
  /** Année du bilan. */
  year: number;
  /** Les sites couverts. */
  perimeter: Perimeter;
  /** Les indicateurs mois par mois, par rubrique. */
  rubrics: RubricResult[];
  /** Les enquêtes de l’année. */
  surveys: SurveyResult[];
  /** Les demandes reçues dans l’année. */
  complaints: ComplaintResults;
  /** Le plan d’actions. */
  actions: PlannedAction[];
  /** Les textes écrits par le responsable qualité. */
  texts: AnnualReportTexts;
  /** Date du COPIL qui a validé le bilan. */
  validatedOn?: LocalDate;
  /** Date de publication. */
  publishedOn?: LocalDate;
  /** Ce que la publication a laissé de côté, une phrase chacun ; absent avant la publication. */
  leftOut?: string[];
}
