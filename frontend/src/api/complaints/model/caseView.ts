/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnswerMeans } from './answerMeans';
import type { Attention } from './attention';
import type { CaseKind } from './caseKind';
import type { CaseState } from './caseState';
import type { CaseStep } from './caseStep';
import type { Channel } from './channel';
import type { DeadlineView } from './deadlineView';
import type { DeskAgent } from './deskAgent';
import type { Language } from './language';
import type { LocalDate } from './localDate';
import type { Person } from './person';
import type { Scope } from './scope';
import type { UsedTemplate } from './usedTemplate';
import type { Uuid } from './uuid';

/**
 * Une demande reçue et ce qui en est fait.
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
  /** Le site dont les chiffres la comptent, s’il l’a transmise après en avoir manqué l’échéance ; absent si c’est celui qui la traite. */
  countedBy?: string;
  /** Bureau. */
  bureau?: string;
  /** Nature de la demande. */
  kind: CaseKind;
  /** Canal par lequel elle est arrivée. */
  channel: Channel;
  /** Ce dont il s’agit. */
  scope: Scope;
  /** Thème. */
  theme?: string;
  /** Où en est la demande. */
  state: CaseState;
  /** Langue de la personne : fr ou en. */
  language: Language;
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
  /** Ce que la personne a écrit. */
  message: string;
  /** La personne ; absent si elle n’a rien laissé ou si vous n’avez pas à le savoir. */
  person?: Person;
  /** Réorientation donnée à la personne. */
  redirection?: string;
  /** Numéro de la demande avec laquelle elle est traitée. */
  mergedInto?: string;
  /** La réponse. */
  answer?: string;
  /** Le courrier type d’où la réponse est faite ; absent si elle n’en vient pas. */
  answerTemplate?: UsedTemplate;
  /** Comment la personne a été réorientée vers un autre service ; absent si sa réponse n’est pas une réorientation. */
  redirectedBy?: AnswerMeans;
  /** Vrai si la personne a reçu le lien de sa page de suivi, où une réponse peut être lue. */
  followLink: boolean;
  /** Jour de la réponse. */
  answeredOn?: LocalDate;
  /** Jours ouvrés de la réception à la réponse. */
  workingDaysToAnswer?: number;
  /** Vrai si la réponse était à temps. */
  answeredInTime?: boolean;
  /** Vrai si la réponse est datée d’avant l’échéance et enregistrée après, avec un motif. */
  recordedLate: boolean;
  /** L’agent à qui elle est attribuée ; absent si personne. */
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
  /** Vrai si vous pouvez la traiter : elle est à un site que vous traitez. */
  handled: boolean;
  /** Vrai si quelqu’un doit encore la traiter. */
  open: boolean;
  /** Les étapes que vous pouvez lui faire franchir maintenant, d’après son état et vos droits. Un écran montre celles-ci et ne recalcule pas l’enchaînement des états ; le service a le dernier mot. */
  steps: CaseStep[];
  /** Version, aussi dans l’ETag. */
  version: number;
}
