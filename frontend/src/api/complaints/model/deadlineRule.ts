/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { LocalDate } from './localDate';

/**
 * Le délai d’une nature de demande par une famille de canaux.
 */
export interface DeadlineRule {
  /** Code de la règle. */
  code: string;
  /** Référentiel. */
  framework: string;
  /** Nature de la demande. */
  kind: CaseKind;
  /** Vrai pour les canaux électroniques, faux pour les autres. */
  electronic: boolean;
  /** Premier jour de réception auquel elle s’applique. */
  validFrom: LocalDate;
  /** Dernier jour ; absent si elle est en vigueur. */
  validTo?: LocalDate;
  /** Jours ouvrés accordés. */
  workingDays: number;
  /** Ce que dit la règle. */
  source: string;
}
