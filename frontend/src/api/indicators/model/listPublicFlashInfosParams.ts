/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCode } from './prefectureCode';
import type { SiteCode } from './siteCode';

export type ListPublicFlashInfosParams = {
/**
 * Suite de la liste.
 */
cursor?: string;
/**
 * Nombre de flash-infos par page, 100 au plus.
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Préfecture.
 */
prefecture?: PrefectureCode;
/**
 * Site.
 */
site?: SiteCode;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
