/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCode } from './prefectureCode';
import type { ResultFormat } from './resultFormat';

export type ExportPublicTransparencyDisplaysParams = {
/**
 * Format.
 */
format: ResultFormat;
/**
 * Préfecture ; toutes si absente.
 */
prefecture?: PrefectureCode;
};
