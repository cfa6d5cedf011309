/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { OpenSite } from './openSite';

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
  /** Son dernier jour, s’il est fermé : il ne prend plus de demande. */
  closedOn?: LocalDate;
  /** S’il est fermé, à qui écrire à sa place. */
  inPlace: OpenSite[];
}
