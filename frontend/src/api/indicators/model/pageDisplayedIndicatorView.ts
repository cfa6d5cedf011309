/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DisplayedIndicatorView } from './displayedIndicatorView';

export interface PageDisplayedIndicatorView {
  /** Les éléments de la page. */
  items: DisplayedIndicatorView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
