/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Nombre de demandes partageant une caractéristique.
 */
export interface ComplaintCount {
  /** Code. */
  code: string;
  /** Libellé. */
  label: string;
  /** Nombre. */
  count: number;
}
