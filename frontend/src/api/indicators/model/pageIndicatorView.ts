/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { IndicatorView } from './indicatorView';

export interface PageIndicatorView {
  /** Les éléments de la page. */
  items: IndicatorView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
