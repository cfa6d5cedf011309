/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { Move } from './move';
import type { SiteCode } from './siteCode';
import type { SiteType } from './siteType';

/**
 * Un site et sa version.
 */
export interface SiteView {
  /** Code. */
  code: SiteCode;
  /** Code de la préfecture. */
  prefecture: string;
  /** Nom. */
  name: string;
  /** Nature. */
  type: SiteType;
  /** Commune. */
  town: string;
  /** Code postal, quand il est connu. */
  postalCode?: string;
  /** Ouvert depuis ce jour ; absent : depuis toujours. */
  openedOn?: LocalDate;
  /** Dernier jour d’ouverture ; absent s’il est ouvert. */
  closedOn?: LocalDate;
  /** Déménagements, le plus ancien d’abord. */
  moves: Move[];
  /** Fuseau horaire propre au site ; absent : celui de la préfecture. */
  timeZone?: string;
  /** Version, à rappeler pour modifier. */
  version: number;
}
