/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { Channel } from './channel';
import type { Language } from './language';
import type { LocalDate } from './localDate';
import type { Person } from './person';
import type { Scope } from './scope';
import type { SiteCode } from './siteCode';

/**
 * Une demande à enregistrer.
 */
export interface RecordCase {
  /** Code du site. */
  site: SiteCode;
  /**
     * Bureau.
     * @maxLength 100
     */
  bureau?: string;
  /** Nature de la demande. */
  kind: CaseKind;
  /** Canal par lequel elle est arrivée. */
  channel: Channel;
  /** Ce dont il s’agit ; à qualifier si absent. */
  scope?: Scope;
  /**
     * Thème.
     * @maxLength 100
     */
  theme?: string;
  /** Langue de la personne : fr (par défaut) ou en. */
  language?: Language;
  /** Jour de réception, passé ou présent ; aujourd’hui si absent. */
  receivedOn?: LocalDate;
  /** Vrai pour confirmer un jour de réception de plus de 60 jours, refusé sinon (old-receipt) : une année mal écrite priverait la personne de sa réponse. */
  confirmOldDate?: boolean;
  /**
     * Objet.
     * @maxLength 200
     */
  subject?: string;
  /**
     * Ce que la personne a écrit.
     * @maxLength 10000
     * @pattern \S
     */
  message: string;
  /** La personne, si elle s’est présentée. */
  person?: Person;
}
