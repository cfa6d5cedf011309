/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { VersionView } from './versionView';

export interface PageVersionView {
  /** Les éléments de la page. */
  items: VersionView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
