/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Period } from './period';
import type { PrefectureCode } from './prefectureCode';
import type { Region } from './region';

export type GetConsolidationParams = {
/**
 * Période.
 */
period: Period;
/**
 * Préfecture.
 */
prefecture?: PrefectureCode;
/**
 * Région.
 */
region?: Region;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
