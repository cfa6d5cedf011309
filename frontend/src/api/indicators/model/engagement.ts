/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un engagement et les indicateurs qui le prouvent.
 */
export interface Engagement {
  /**
     * Code.
     * @pattern \S
     */
  code: string;
  /**
     * Titre.
     * @pattern \S
     */
  title: string;
  /** Code de la rubrique. */
  rubric?: string;
  /** Codes des indicateurs. */
  indicators?: string[];
  /**
     * Preuves attendues.
     * @maxItems 30
     * @items.maxLength 300
     * @items.pattern \S
     */
  proofs?: string[];
}
