/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { SiteCode } from './siteCode';
import type { TransferDestination } from './transferDestination';

/**
 * Le service à qui la demande est transmise.
 */
export interface Transfer {
  /** À qui : un bureau du site, un autre site, une autre administration. Un bureau si absent. */
  to?: TransferDestination;
  /** Le site, pour un autre site. */
  site?: SiteCode;
  /**
     * Le bureau ou l’administration ; la personne le lit.
     * @maxLength 200
     */
  recipient?: string;
  /**
     * Note interne.
     * @maxLength 2000
     */
  note?: string;
}
