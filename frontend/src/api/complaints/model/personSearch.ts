/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La personne recherchée.
 */
export interface PersonSearch {
  /**
     * Nom, adresse électronique ou postale, ou une partie, trois caractères au moins, sans souci des accents ; ou le numéro d’une demande, ou sa fin.
     * @maxLength 200
     */
  text: string;
  /** Où reprendre la liste. */
  cursor?: string;
  /**
     * Nombre de demandes ; 20 si absent.
     * @minimum 1
     * @maximum 50
     */
  limit?: number;
}
