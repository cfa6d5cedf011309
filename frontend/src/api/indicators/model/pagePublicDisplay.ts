/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PublicDisplayView } from './publicDisplayView';

/**
 * Une page d’affichages publiés.
 */
export interface PagePublicDisplay {
  /** Les éléments de la page. */
  items: PublicDisplayView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
