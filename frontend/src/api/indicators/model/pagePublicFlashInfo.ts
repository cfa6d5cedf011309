/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FlashInfoView } from './flashInfoView';

/**
 * Une page de flash-infos publiés.
 */
export interface PagePublicFlashInfo {
  /** Les éléments de la page. */
  items: FlashInfoView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
