/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Les demandes d’une même personne, à lui remettre.
 */
export interface CopyRequest {
  /**
     * Identifiants des demandes, cent au plus.
     * @minItems 1
     * @maxItems 100
     * @items.pattern [a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}
     */
  cases: string[];
}
