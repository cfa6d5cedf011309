/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseStateCount } from './caseStateCount';

/**
 * Nombre de messages.
 */
export interface CaseCounts {
  /** Messages à traiter. */
  open: number;
  /** Messages en retard. */
  late: number;
  /** Messages dont l’échéance est aujourd’hui. */
  dueToday: number;
  /** Messages à traiter dont l’échéance tombe dans les trois jours. */
  dueSoon: number;
  /** Messages à traiter qui ne sont attribués à personne. */
  unassigned: number;
  /** Messages à traiter qui vous sont attribués. */
  mine: number;
  /** Messages par état. */
  byState: CaseStateCount[];
}
