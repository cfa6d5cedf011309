/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PerimeterSite } from './perimeterSite';
import type { Scope } from './scope';

/**
 * Les sites couverts.
 */
export interface Perimeter {
  /** Un site, ou une préfecture avec tous ses sites. */
  scope: Scope;
  /** Code du site ou de la préfecture. */
  code: string;
  /** Nom. */
  name: string;
  /** Code de la préfecture. */
  prefecture: string;
  /** Nom de la préfecture. */
  prefectureName: string;
  /** Les sites. */
  sites: PerimeterSite[];
}
