/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { CaseState } from './caseState';
import type { LocalDate } from './localDate';
import type { Person } from './person';
import type { Uuid } from './uuid';

/**
 * Une demande d’une personne.
 */
export interface PersonCase {
  /** Identifiant. */
  id: Uuid;
  /** Numéro donné à la personne. */
  number: string;
  /** Nom du site. */
  siteName: string;
  /** La personne qui a écrit. */
  person: Person;
  /** Nature de la demande. */
  kind: CaseKind;
  /** Où en est la demande. */
  state: CaseState;
  /** Jour de réception. */
  receivedOn: LocalDate;
  /** Dernier jour pour répondre à temps. */
  dueOn?: LocalDate;
  /** Jour de la réponse. */
  answeredOn?: LocalDate;
  /** Objet. */
  subject?: string;
}
