/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { Move } from './move';
import type { SiteType } from './siteType';

/**
 * Un site.
 */
export interface Site {
  /**
     * Nom.
     * @maxLength 200
     * @pattern \S
     */
  name: string;
  /** Nature. */
  type: SiteType;
  /**
     * Commune.
     * @maxLength 200
     * @pattern \S
     */
  town: string;
  /**
     * Code postal.
     * @pattern \d{5}
     */
  postalCode?: string;
  /** Ouvert depuis ce jour ; absent : depuis toujours. */
  openedOn?: LocalDate;
  /** Dernier jour d’ouverture ; absent s’il est ouvert. */
  closedOn?: LocalDate;
  /**
     * Déménagements, le plus ancien d’abord.
     * @maxItems 20
     */
  moves?: Move[];
  /** Fuseau horaire, s’il n’est pas celui de la préfecture. */
  timeZone?: string;
}
