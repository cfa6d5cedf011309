/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une réponse et le nombre de fois où elle a été choisie.
 */
export interface ChoiceResult {
  /** Code de la réponse. */
  code: string;
  /** Intitulé. */
  label: string;
  /** Nombre. */
  count: number;
  /** Part des répondants à la question. */
  share?: string;
}
