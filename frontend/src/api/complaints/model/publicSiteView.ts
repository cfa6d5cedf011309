/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un site à qui l’on peut écrire.
 */
export interface PublicSiteView {
  /** Code du site. */
  code: string;
  /** Nom du site. */
  name: string;
  /** Ville. */
  town: string;
  /** Code de sa préfecture. */
  prefecture: string;
}
