/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseState } from './caseState';

/**
 * Nombre de demandes dans un état.
 */
export interface CaseStateCount {
  /** L’état. */
  state: CaseState;
  /** Combien. */
  count: number;
}
