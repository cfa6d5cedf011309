/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { SiteCode } from './siteCode';

export type ListPublicResultsParams = {
/**
 * Où reprendre la liste.
 */
cursor?: string;
/**
 * Nombre d’enquêtes.
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Seulement ce site.
 */
site?: SiteCode;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
