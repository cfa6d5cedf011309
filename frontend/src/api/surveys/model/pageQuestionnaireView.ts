/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { QuestionnaireView } from './questionnaireView';

export interface PageQuestionnaireView {
  /** Les éléments de la page. */
  items: QuestionnaireView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
