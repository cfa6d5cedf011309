/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ComplaintResults } from './complaintResults';
import type { Perimeter } from './perimeter';
import type { RubricResult } from './rubricResult';
import type { SurveyResult } from './surveyResult';

/**
 * Tableau de bord.
 */
export interface Dashboard {
  /** Les sites couverts. */
  perimeter: Perimeter;
  /** Premier mois. */
  from: string;
  /** Dernier mois. */
  to: string;
  /** Les indicateurs, par rubrique. */
  rubrics: RubricResult[];
  /** Les demandes reçues. */
  complaints: ComplaintResults;
  /** Les enquêtes. */
  surveys: SurveyResult[];
}
