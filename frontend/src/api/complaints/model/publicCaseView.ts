/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { CaseState } from './caseState';
import type { LocalDate } from './localDate';
import type { PublicStep } from './publicStep';

/**
 * Un message suivi par la personne qui l’a déposé.
 */
export interface PublicCaseView {
  /** Numéro du message. */
  number: string;
  /** Nature du message. */
  kind: CaseKind;
  /** Nom du site. */
  siteName: string;
  /** Jour de réception. */
  receivedOn: LocalDate;
  /** Vrai si une réponse est due. */
  owedAnswer: boolean;
  /** Dernier jour pour répondre. */
  dueOn?: LocalDate;
  /** Où en est le message. */
  state: CaseState;
  /** Objet. */
  subject?: string;
  /** Le message. */
  message: string;
  /** Vers qui s’adresser quand le message est pour un autre service. */
  redirection?: string;
  /** La réponse. */
  answer?: string;
  /** Jour de la réponse. */
  answeredOn?: LocalDate;
  /** Numéro du message avec lequel il est traité. */
  mergedInto?: string;
  /** L’avis de la personne sur la réponse ; absent si elle ne l’a pas donné. */
  satisfied?: boolean;
  /** Les étapes, dans l’ordre. */
  steps: PublicStep[];
}
