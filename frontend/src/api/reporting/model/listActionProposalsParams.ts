/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type ListActionProposalsParams = {
/**
 * Code de la préfecture ; par défaut celle de l’appelant.
 */
prefecture?: string;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
