/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PointSummary } from './pointSummary';

export interface PagePointSummary {
  /** Les éléments de la page. */
  items: PointSummary[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
