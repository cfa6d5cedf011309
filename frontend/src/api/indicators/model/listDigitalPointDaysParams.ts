/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Month } from './month';

export type ListDigitalPointDaysParams = {
/**
 * Mois.
 */
month: Month;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
