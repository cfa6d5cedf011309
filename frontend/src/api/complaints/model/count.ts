/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Nombre de demandes d’une sorte.
 */
export interface Count {
  /** La sorte. */
  code: string;
  /** Combien. */
  count: number;
}
