/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type SearchPersonsParams = {
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
