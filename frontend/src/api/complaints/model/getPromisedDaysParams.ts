/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCode } from './prefectureCode';
import type { SiteCode } from './siteCode';

export type GetPromisedDaysParams = {
/**
 * Code de la préfecture.
 */
prefecture?: PrefectureCode;
/**
 * Code du site.
 */
site?: SiteCode;
};
