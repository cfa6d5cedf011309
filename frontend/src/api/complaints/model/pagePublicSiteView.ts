/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PublicSiteView } from './publicSiteView';

export interface PagePublicSiteView {
  /** Les éléments de la page. */
  items: PublicSiteView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
