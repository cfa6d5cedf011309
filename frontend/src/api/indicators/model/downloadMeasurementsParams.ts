/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Period } from './period';
import type { PrefectureCode } from './prefectureCode';
import type { SiteCode } from './siteCode';
import type { SpreadsheetFormat } from './spreadsheetFormat';

export type DownloadMeasurementsParams = {
/**
 * Format.
 */
format?: SpreadsheetFormat & unknown;
/**
 * Période.
 */
period: Period;
/**
 * Préfecture, pour tous ses sites.
 */
prefecture?: PrefectureCode;
/**
 * Site.
 */
site?: SiteCode;
};
