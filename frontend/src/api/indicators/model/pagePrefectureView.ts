/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureView } from './prefectureView';

export interface PagePrefectureView {
  /** Les éléments de la page. */
  items: PrefectureView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
