/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La question n’est posée que si l’une de ces réponses a été donnée à une question précédente.
 */
export interface Condition {
  /** Code de la question précédente. */
  question: string;
  /**
     * Codes des réponses, dont une suffit.
     * @minItems 1
     */
  anyOf: string[];
}
