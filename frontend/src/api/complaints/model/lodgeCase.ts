/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { Channel } from './channel';
import type { Language } from './language';
import type { Person } from './person';
import type { SiteCode } from './siteCode';

/**
 * Une demande d’une personne.
 */
export interface LodgeCase {
  /** Code du site. */
  site: SiteCode;
  /** Nature de la demande. */
  kind: CaseKind;
  /** WEB_FORM ou QR_CODE. */
  channel: Channel;
  /** Langue de la personne : fr (par défaut) ou en. */
  language?: Language;
  /**
     * Objet.
     * @maxLength 200
     */
  subject?: string;
  /**
     * Ce que la personne écrit.
     * @maxLength 10000
     * @pattern \S
     */
  message: string;
  /** La personne, si elle veut une réponse. */
  person?: Person;
}
