/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseAssignment } from './caseAssignment';
import type { Closure } from './closure';
import type { Redirect } from './redirect';
import type { Reopening } from './reopening';
import type { Requalify } from './requalify';
import type { StepForMany } from './stepForMany';

/**
 * Une même étape pour plusieurs demandes.
 */
export interface CasesStep {
  /**
     * Les demandes, cent au plus.
     * @minItems 1
     * @maxItems 100
     * @items.pattern [a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}
     */
  cases: string[];
  /** L’étape. */
  step: StepForMany;
  /** Pour une attribution : à qui. */
  assignment?: CaseAssignment;
  /** Pour une requalification : ce dont il s’agit. */
  requalification?: Requalify;
  /** Pour une réorientation : vers qui. */
  redirection?: Redirect;
  /** Pour des réorientations annulées : pourquoi. */
  reopening?: Reopening;
  /** Pour une clôture : note interne. */
  closure?: Closure;
}
