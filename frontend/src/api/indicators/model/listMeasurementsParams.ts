/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CellState } from './cellState';
import type { Period } from './period';
import type { PrefectureCode } from './prefectureCode';
import type { SiteCode } from './siteCode';

export type ListMeasurementsParams = {
/**
 * Suite de la liste.
 */
cursor?: string;
/**
 * Indicateur.
 */
indicator?: string;
/**
 * Nombre de mesures par page, 500 au plus.
 * @minimum 1
 * @maximum 500
 */
limit?: number;
/**
 * Mois, trimestre, semestre ou année.
 */
period?: Period;
/**
 * Préfecture.
 */
prefecture?: PrefectureCode;
/**
 * Celles qui ont changé depuis cet instant.
 */
since?: string;
/**
 * Site.
 */
site?: SiteCode;
/**
 * États, séparés par des virgules ; tous par défaut.
 */
state?: CellState[];
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
