/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Attention } from './attention';
import type { CaseKind } from './caseKind';
import type { CaseState } from './caseState';
import type { Channel } from './channel';
import type { DeadlineView } from './deadlineView';
import type { DeskAgent } from './deskAgent';
import type { LocalDate } from './localDate';
import type { Person } from './person';
import type { Scope } from './scope';
import type { Uuid } from './uuid';

/**
 * Un message reçu et ce qui en est fait.
 */
export interface CaseView {
  /** Identifiant. */
  id: Uuid;
  /** Numéro donné à la personne. */
  number: string;
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Bureau. */
  bureau?: string;
  /** Nature du message. */
  kind: CaseKind;
  /** Canal par lequel il est arrivé. */
  channel: Channel;
  /** Ce dont il s’agit. */
  scope: Scope;
  /** Thème. */
  theme?: string;
  /** Où en est le message. */
  state: CaseState;
  /** Langue de la personne : fr ou en. */
  language: string;
  /** Jour de réception ; ne change jamais. */
  receivedOn: LocalDate;
  /** Vrai si une réponse est due : la personne a laissé un nom et une adresse. */
  owedAnswer: boolean;
  /** Dernier jour pour répondre à temps. */
  dueOn?: LocalDate;
  /** Ce qui explique l’échéance ; absent si aucune réponse n’est due. */
  deadline?: DeadlineView;
  /** Vrai si l’échéance est passée sans réponse. */
  late: boolean;
  /** Jours ouvrés restants ; négatif en cas de retard. */
  workingDaysLeft?: number;
  /** Objet. */
  subject?: string;
  /** Le message. */
  message: string;
  /** La personne ; absent si elle n’a rien laissé ou si vous n’avez pas à le savoir. */
  person?: Person;
  /** Réorientation donnée à la personne. */
  redirection?: string;
  /** Numéro du message avec lequel il est traité. */
  mergedInto?: string;
  /** La réponse. */
  answer?: string;
  /** Jour de la réponse. */
  answeredOn?: LocalDate;
  /** Jours ouvrés de la réception à la réponse. */
  workingDaysToAnswer?: number;
  /** Vrai si la réponse était à temps. */
  answeredInTime?: boolean;
  /** L’agent à qui il est attribué ; absent si personne. */
  assignee?: DeskAgent;
  /** Ce qui appelle votre attention depuis la dernière étape d’un agent : la personne a écrit de nouveau, ou ce qui lui a été envoyé n’est pas arrivé. */
  attention?: Attention;
  /** Jour où c’est arrivé. */
  attentionOn?: LocalDate;
  /** Vrai si la personne est satisfaite de la réponse ; absent si elle n’a rien dit. */
  satisfied?: boolean;
  /** Ce qu’elle en dit. */
  satisfactionRemark?: string;
  /** Nombre de pièces jointes. */
  attachments: number;
  /** Vrai si les données personnelles ont été effacées. */
  anonymised: boolean;
  /** Vrai si vous pouvez le traiter : il est à un site que vous traitez. */
  handled: boolean;
  /** Version, aussi dans l’ETag. */
  version: number;
}
