/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LetterFormat } from './letterFormat';

/**
 * Les demandes dont imprimer la réponse.
 */
export interface PrintLetters {
  /**
     * Identifiants des demandes, dans l’ordre des lettres.
     * @minItems 1
     * @maxItems 100
     * @items.pattern [a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}
     */
  cases: string[];
  /** pdf, à imprimer, ou odt, à modifier. */
  format: LetterFormat;
}
