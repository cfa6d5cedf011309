/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCode } from './prefectureCode';

export type ListThemesParams = {
/**
 * La préfecture ; la vôtre si absente.
 */
prefecture?: PrefectureCode;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
