/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { StatisticsDimension } from './statisticsDimension';
import type { StatisticsRow } from './statisticsRow';

/**
 * Ce que font les demandes reçues entre deux mois compris, réparties et au total.
 */
export interface StatisticsTable {
  /** Ce par quoi les demandes sont réparties. */
  by: StatisticsDimension;
  /** Vrai si le compte se limite aux sites que vous voyez dans la préfecture. */
  onlyYourSites: boolean;
  /** Les natures dont les délais sont mesurés : sans filtre ni répartition par nature, celles que comptent les indicateurs du label. */
  measuredKinds: CaseKind[];
  /** Une ligne par valeur rencontrée. */
  rows: StatisticsRow[];
  /** Toutes les lignes ensemble. */
  total: StatisticsRow;
}
