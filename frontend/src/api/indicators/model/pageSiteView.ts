/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { SiteView } from './siteView';

export interface PageSiteView {
  /** Les éléments de la page. */
  items: SiteView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
