/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Period } from './period';
import type { PrefectureCode } from './prefectureCode';

export type GetCompletenessParams = {
/**
 * Période.
 */
period: Period;
/**
 * Préfecture ; toutes celles de l’appelant si absente.
 */
prefecture?: PrefectureCode;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
