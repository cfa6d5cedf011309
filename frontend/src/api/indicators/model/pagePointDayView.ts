/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PointDayView } from './pointDayView';

export interface PagePointDayView {
  /** Les éléments de la page. */
  items: PointDayView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
