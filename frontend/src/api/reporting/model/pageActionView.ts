/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ActionView } from './actionView';

export interface PageActionView {
  /** Les éléments de la page. */
  items: ActionView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
