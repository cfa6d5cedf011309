/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { DeadlineStep } from './deadlineStep';
import type { LocalDate } from './localDate';
import type { RuleOrigin } from './ruleOrigin';

/**
 * Le délai d’une nature de demande par une famille de canaux.
 */
export interface DeadlineRule {
  /** Code de la règle. */
  code: string;
  /** Référentiel qui la fixe ou qu’elle resserre ; vide pour un délai propre à une préfecture hors de tout périmètre. */
  framework: string;
  /** Titre du référentiel ; absent s’il n’est pas connu ici. */
  frameworkTitle?: string;
  /** Version du référentiel qui la fixe ; absente pour les autres. */
  frameworkVersion?: number;
  /** De qui vient ce délai : du référentiel, de la préfecture, ou par défaut. */
  origin: RuleOrigin;
  /** Préfecture qui se donne ce délai ; absente pour les autres. */
  prefecture?: string;
  /** Ce qui est à faire dans le délai : la réponse (ANSWER) ou l’accusé de réception. */
  step: DeadlineStep;
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
