/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une valeur saisie que personne n’a validée : ni consolidée, ni publiée.
 */
export interface UnsettledValue {
  /** Code du site. */
  site: string;
  /** Valeur telle qu’elle s’écrit en français. */
  display: string;
}
