/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCompleteness } from './prefectureCompleteness';

export interface PagePrefectureCompleteness {
  /** Les éléments de la page. */
  items: PrefectureCompleteness[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
