/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ConsolidationRow } from './consolidationRow';

export interface PageConsolidationRow {
  /** Les éléments de la page. */
  items: ConsolidationRow[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
