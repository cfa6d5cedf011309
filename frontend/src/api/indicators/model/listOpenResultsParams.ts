/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCode } from './prefectureCode';
import type { SiteCode } from './siteCode';

export type ListOpenResultsParams = {
/**
 * Suite de la liste.
 */
cursor?: string;
/**
 * Indicateur.
 */
indicator?: string;
/**
 * Nombre de résultats par page, 1 000 au plus.
 * @minimum 1
 * @maximum 1000
 */
limit?: number;
/**
 * Préfecture.
 */
prefecture?: PrefectureCode;
/**
 * Publiés ou corrigés depuis ce jour ou cet instant.
 */
since?: string;
/**
 * Site.
 */
site?: SiteCode;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
