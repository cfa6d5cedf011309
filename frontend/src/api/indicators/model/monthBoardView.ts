/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { BoardRow } from './boardRow';
import type { Instant } from './instant';
import type { MonthSteps } from './monthSteps';

/**
 * Tous les indicateurs attendus d’un site pour une période.
 */
export interface MonthBoardView {
  /** Site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Période. */
  period: string;
  /** Vrai si la période est verrouillée. */
  locked: boolean;
  /** Quand elle l’a été. */
  lockedAt?: Instant;
  /** Par qui. */
  lockedBy?: string;
  /** Vrai si l’appelant peut y saisir. */
  editable: boolean;
  /** Pourquoi il ne le peut pas. */
  whyNotEditable?: string;
  /** Pourquoi rien n’y est attendu, quand c’est le cas. */
  whyNothingExpected?: string;
  /** Ce que l’appelant peut faire de toute la période. */
  steps: MonthSteps;
  /** Lignes, par rubrique. */
  rows: BoardRow[];
}
