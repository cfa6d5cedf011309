/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { SiteCode } from './siteCode';

/**
 * Un bureau engagé dans la démarche.
 */
export interface Bureau {
  /** Site où il se trouve. */
  site: SiteCode;
  /**
     * Nom du bureau.
     * @maxLength 200
     * @pattern \S
     */
  name: string;
}
