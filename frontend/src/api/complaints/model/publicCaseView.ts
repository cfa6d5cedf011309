/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { CaseState } from './caseState';
import type { LocalDate } from './localDate';
import type { PublicStep } from './publicStep';

/**
 * Une demande suivie par la personne qui l’a déposée.
 */
export interface PublicCaseView {
  /** Numéro de la demande. */
  number: string;
  /** Nature de la demande. */
  kind: CaseKind;
  /** Nom du site. */
  siteName: string;
  /** Jour de réception. */
  receivedOn: LocalDate;
  /** Vrai si une réponse est due. */
  owedAnswer: boolean;
  /** Dernier jour pour répondre. */
  dueOn?: LocalDate;
  /** Où en est la demande. */
  state: CaseState;
  /** Vrai tant qu’elle est à traiter ; des pièces jointes peuvent alors être envoyées. */
  open: boolean;
  /** Objet. */
  subject?: string;
  /** Ce que la personne a écrit. */
  message: string;
  /** Vers qui s’adresser quand la demande est pour un autre service. */
  redirection?: string;
  /** La réponse. */
  answer?: string;
  /** Jour de la réponse. */
  answeredOn?: LocalDate;
  /** Numéro de la demande avec laquelle elle est traitée. */
  mergedInto?: string;
  /** L’avis de la personne sur la réponse ; absent si elle ne l’a pas donné. */
  satisfied?: boolean;
  /** Les étapes, dans l’ordre. */
  steps: PublicStep[];
}
