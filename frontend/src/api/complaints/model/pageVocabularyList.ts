/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { VocabularyList } from './vocabularyList';

export interface PageVocabularyList {
  /** Les éléments de la page. */
  items: VocabularyList[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
