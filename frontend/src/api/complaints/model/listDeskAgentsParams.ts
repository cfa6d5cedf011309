/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { SiteCode } from './siteCode';

export type ListDeskAgentsParams = {
/**
 * Le site.
 */
site: SiteCode;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
