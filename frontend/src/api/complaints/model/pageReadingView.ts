/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseReading } from './caseReading';

export interface PageReadingView {
  /** Les éléments de la page. */
  items: CaseReading[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
