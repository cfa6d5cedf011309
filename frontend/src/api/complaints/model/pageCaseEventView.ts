/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseEventView } from './caseEventView';

export interface PageCaseEventView {
  /** Les éléments de la page. */
  items: CaseEventView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
