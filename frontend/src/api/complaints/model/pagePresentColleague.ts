/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PresentColleague } from './presentColleague';

export interface PagePresentColleague {
  /** Les éléments de la page. */
  items: PresentColleague[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
