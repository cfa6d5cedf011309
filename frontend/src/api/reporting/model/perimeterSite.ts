/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un site couvert.
 */
export interface PerimeterSite {
  /** Code. */
  code: string;
  /** Nom. */
  name: string;
}
