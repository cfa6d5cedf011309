/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { PrefectureCode } from './prefectureCode';

export type ListDeadlineRulesParams = {
/**
 * Jour de réception.
 */
day?: LocalDate;
/**
 * Code de la préfecture.
 */
prefecture?: PrefectureCode;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
