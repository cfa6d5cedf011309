/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Attention } from './attention';
import type { CaseKind } from './caseKind';
import type { CaseState } from './caseState';
import type { Channel } from './channel';
import type { LocalDate } from './localDate';
import type { Scope } from './scope';
import type { Uuid } from './uuid';

/**
 * Une demande dans la liste.
 */
export interface CaseSummary {
  /** Identifiant. */
  id: Uuid;
  /** Numéro donné à la personne. */
  number: string;
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Nature de la demande. */
  kind: CaseKind;
  /** Canal par lequel elle est arrivée. */
  channel: Channel;
  /** Ce dont il s’agit. */
  scope: Scope;
  /** Où en est la demande. */
  state: CaseState;
  /** Jour de réception. */
  receivedOn: LocalDate;
  /** Vrai si elle est encore à traiter. */
  open: boolean;
  /** Vrai si une réponse est due. */
  owedAnswer: boolean;
  /** Dernier jour pour répondre à temps. */
  dueOn?: LocalDate;
  /** Vrai si l’échéance est passée sans réponse. */
  late: boolean;
  /** Jours ouvrés restants ; négatif en cas de retard. */
  workingDaysLeft?: number;
  /** Jour de la réponse. */
  answeredOn?: LocalDate;
  /** L’agent à qui elle est attribuée ; absent si personne. */
  assignee?: string;
  /** Nombre de pièces jointes. */
  attachments: number;
  /** Ce qui appelle l’attention : nouveau message de la personne, ou courriel non remis. */
  attention?: Attention;
  /** Objet. */
  subject?: string;
  /** Début du message. */
  excerpt: string;
}
