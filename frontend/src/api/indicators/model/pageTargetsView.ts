/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { TargetsView } from './targetsView';

export interface PageTargetsView {
  /** Les éléments de la page. */
  items: TargetsView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
