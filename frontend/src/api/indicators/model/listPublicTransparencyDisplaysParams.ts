/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Period } from './period';
import type { PrefectureCode } from './prefectureCode';
import type { SiteCode } from './siteCode';

export type ListPublicTransparencyDisplaysParams = {
/**
 * Suite de la liste.
 */
cursor?: string;
/**
 * Nombre d’affichages par page, 100 au plus.
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Trimestre.
 */
period?: Period;
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
