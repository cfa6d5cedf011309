/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Nombre de demandes d’une nature dans un champ.
 */
export interface KindAndScopeCount {
  /** La nature. */
  kind: string;
  /** Le champ. */
  scope: string;
  /** Combien. */
  count: number;
}
