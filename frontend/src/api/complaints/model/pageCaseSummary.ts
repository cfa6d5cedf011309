/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseSummary } from './caseSummary';

export interface PageCaseSummary {
  /** Les éléments de la page. */
  items: CaseSummary[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
