/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une case vide.
 */
export interface MissingCell {
  /** Code de l’indicateur. */
  indicator: string;
  /** Libellé. */
  label: string;
}
