/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un texte affiché, en français et si possible en anglais.
 */
export interface Text {
  /**
     * En français.
     * @maxLength 500
     * @pattern \S
     */
  fr: string;
  /**
     * En anglais ; à défaut le français est affiché.
     * @maxLength 500
     */
  en?: string;
}
