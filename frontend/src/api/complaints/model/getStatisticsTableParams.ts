/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { Channel } from './channel';
import type { PrefectureCode } from './prefectureCode';
import type { Scope } from './scope';
import type { SiteCode } from './siteCode';
import type { StatisticsDimension } from './statisticsDimension';

export type GetStatisticsTableParams = {
/**
 * Ce par quoi répartir.
 */
by?: StatisticsDimension & unknown;
/**
 * Seulement ce canal.
 */
channel?: Channel;
/**
 * Premier mois.
 */
from: string;
/**
 * Seulement cette nature.
 */
kind?: CaseKind;
/**
 * Une préfecture.
 */
prefecture?: PrefectureCode;
/**
 * Seulement ce champ.
 */
scope?: Scope;
/**
 * Un site.
 */
site?: SiteCode;
/**
 * Seulement ce thème ; « none » : celles qui n’en ont pas.
 * @maxLength 100
 */
theme?: string;
/**
 * Dernier mois, compris.
 */
to: string;
};
