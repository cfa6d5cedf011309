/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CompletenessRow } from './completenessRow';

export interface PageCompletenessRow {
  /** Les éléments de la page. */
  items: CompletenessRow[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
