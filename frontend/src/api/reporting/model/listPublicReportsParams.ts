/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type ListPublicReportsParams = {
/**
 * Suite de la liste.
 */
cursor?: string;
/**
 * Nombre de bilans par page, 100 au plus.
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Code de la préfecture.
 */
prefecture?: string;
/**
 * Année du bilan.
 */
year?: number;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
