/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CampaignState } from './campaignState';
import type { SiteCode } from './siteCode';

export type ListCampaignsParams = {
/**
 * Où reprendre la liste.
 */
cursor?: string;
/**
 * Nombre de campagnes.
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Seulement ce site.
 */
site?: SiteCode;
/**
 * Seulement ces états.
 */
state?: CampaignState[];
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
