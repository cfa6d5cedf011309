/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un code et son mot.
 */
export interface VocabularyEntry {
  /** Le code. */
  code: string;
  /** Le mot. */
  label: string;
}
