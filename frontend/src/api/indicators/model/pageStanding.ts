/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Standing } from './standing';

export interface PageStanding {
  /** Les éléments de la page. */
  items: Standing[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
