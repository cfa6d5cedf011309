/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un site à qui écrire à la place d’un site fermé.
 */
export interface OpenSite {
  /** Code du site. */
  code: string;
  /** Nom du site. */
  name: string;
}
