/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Le mot d’introduction du responsable qualité.
 */
export interface WriteIntroduction {
  /**
     * Quelques phrases ; vide pour n’en mettre aucune.
     * @maxLength 1500
     */
  introduction?: string;
}
