/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Le code de la réponse choisie, la liste des codes (MULTIPLE_CHOICE), la note (SCORE) ou le texte (FREE_TEXT).
 */
export type Answer = string | number | string[];
