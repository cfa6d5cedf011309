/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { BoardRow } from './boardRow';
import type { Instant } from './instant';
import type { LockPublication } from './lockPublication';
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
  /** Depuis quand elle est rouverte : ce que son verrouillage a publié reste public et est en cours de correction. Absent si elle est verrouillée ou ne l’a jamais été. */
  reopenedAt?: Instant;
  /** Vrai si l’appelant peut y saisir. */
  editable: boolean;
  /** Pourquoi il ne le peut pas. */
  whyNotEditable?: string;
  /** Pourquoi rien n’y est attendu, quand c’est le cas. */
  whyNothingExpected?: string;
  /** Ce que l’appelant peut faire de toute la période. */
  steps: MonthSteps;
  /** Ce que le verrouillage rend public aussitôt. */
  lockPublishes: LockPublication;
  /** Lignes, par rubrique. */
  rows: BoardRow[];
}
