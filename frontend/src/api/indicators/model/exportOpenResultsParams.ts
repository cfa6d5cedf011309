/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ExportOpenResultsFormat } from './exportOpenResultsFormat';
import type { PrefectureCode } from './prefectureCode';

export type ExportOpenResultsParams = {
/**
 * Format.
 */
format: ExportOpenResultsFormat;
/**
 * Préfecture ; toutes si absente.
 */
prefecture?: PrefectureCode;
};
