/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { MonthOfPoint } from './monthOfPoint';
import type { PointSatisfaction } from './pointSatisfaction';
import type { PointSummary } from './pointSummary';
import type { PointSurvey } from './pointSurvey';
import type { PurposeShare } from './purposeShare';

/**
 * Les points d’accueil numérique d’un site, mois par mois.
 */
export interface PointView {
  /** Le tout. */
  summary: PointSummary;
  /** Chaque mois demandé, dans l’ordre. */
  months: MonthOfPoint[];
  /** Satisfaction publiée ou calculée, par période de l’indicateur. */
  satisfaction: PointSatisfaction[];
  /** Motifs notés au guichet. */
  deskPurposes: PurposeShare[];
  /** Motifs dits dans les enquêtes. */
  surveyPurposes: PurposeShare[];
  /** Les enquêtes dont la satisfaction est faite. */
  surveys: PointSurvey[];
}
