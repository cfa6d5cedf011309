/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { MonthEventView } from './monthEventView';

export interface PageMonthEventView {
  /** Les éléments de la page. */
  items: MonthEventView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
