/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Question } from './question';
import type { Text } from './text';
import type { Theme } from './theme';

/**
 * Le contenu d’un questionnaire, dans l’ordre où il est posé.
 */
export interface Form {
  /** Titre. */
  title: Text;
  /** Ce qui est dit avant la première question. */
  introduction?: Text;
  /**
     * Les thèmes.
     * @maxItems 30
     */
  themes: Theme[];
  /**
     * Les questions.
     * @minItems 1
     * @maxItems 200
     */
  questions: Question[];
}
