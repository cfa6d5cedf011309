/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { VocabularyEntry } from './vocabularyEntry';

/**
 * Les mots français d’une liste de codes.
 */
export interface VocabularyList {
  /** La liste, du nom qu’elle a dans ce contrat. */
  list: string;
  /** Les codes et leurs mots, dans l’ordre où ils se présentent. */
  entries: VocabularyEntry[];
}
