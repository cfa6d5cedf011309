/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Period } from './period';
import type { Region } from './region';

export type ListStandingsParams = {
/**
 * Indicateur.
 */
indicator: string;
/**
 * Période.
 */
period: Period;
/**
 * Région ; la nation si elle est absente.
 */
region?: Region;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
