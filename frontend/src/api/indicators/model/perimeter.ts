/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Bureau } from './bureau';
import type { LocalDate } from './localDate';
import type { SiteCode } from './siteCode';

/**
 * Les modules suivis d’un référentiel, entre deux jours compris.
 */
export interface Perimeter {
  /**
     * Code du référentiel.
     * @pattern \S
     */
  framework: string;
  /** Modules choisis, en plus des obligatoires. */
  modules: string[];
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour ; absent s’il court encore. */
  to?: LocalDate;
  /**
     * Version suivie du référentiel ; absente : celle qui s’applique à chaque date.
     * @minimum 1
     */
  frameworkVersion?: number;
  /**
     * Codes des sites engagés ; absents : tous ceux de la préfecture.
     * @maxItems 50
     */
  sites?: SiteCode[];
  /**
     * Bureaux engagés, quand ils sont précisés.
     * @maxItems 200
     */
  bureaux?: Bureau[];
}
