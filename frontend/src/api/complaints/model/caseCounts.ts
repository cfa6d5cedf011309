/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseStateCount } from './caseStateCount';

/**
 * Nombre de demandes.
 */
export interface CaseCounts {
  /** Demandes à traiter. */
  open: number;
  /** Demandes en retard. */
  late: number;
  /** Demandes dont l’échéance est aujourd’hui. */
  dueToday: number;
  /** Demandes à traiter dont l’échéance tombe dans les trois jours. */
  dueSoon: number;
  /** Demandes à traiter qui ne sont attribuées à personne. */
  unassigned: number;
  /** Demandes à traiter qui vous sont attribuées. */
  mine: number;
  /** Demandes par état. */
  byState: CaseStateCount[];
}
