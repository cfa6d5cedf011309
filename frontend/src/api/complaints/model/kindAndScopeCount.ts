/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Nombre de messages d’une nature sur un objet.
 */
export interface KindAndScopeCount {
  /** La nature. */
  kind: string;
  /** L’objet. */
  scope: string;
  /** Combien. */
  count: number;
}
