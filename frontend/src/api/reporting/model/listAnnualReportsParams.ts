/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ReportStatus } from './reportStatus';
import type { Scope } from './scope';

export type ListAnnualReportsParams = {
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
 * Code de la préfecture ; par défaut celle de l’appelant.
 */
prefecture?: string;
/**
 * Bilans de sites ou de préfectures.
 */
scope?: Scope;
/**
 * Seulement ces états.
 */
status?: ReportStatus[];
/**
 * Année du bilan.
 */
year?: number;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
