/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DisplaySummary } from './displaySummary';

export interface PageDisplaySummary {
  /** Les éléments de la page. */
  items: DisplaySummary[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
