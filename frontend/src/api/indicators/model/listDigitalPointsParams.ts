/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Month } from './month';
import type { PrefectureCode } from './prefectureCode';

export type ListDigitalPointsParams = {
/**
 * Premier mois.
 */
from: Month;
/**
 * Préfecture.
 */
prefecture: PrefectureCode;
/**
 * Dernier mois.
 */
to: Month;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
