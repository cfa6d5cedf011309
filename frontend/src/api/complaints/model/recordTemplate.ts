/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { LocalDate } from './localDate';
import type { PrefectureCode } from './prefectureCode';
import type { Scope } from './scope';
import type { TemplateUse } from './templateUse';

/**
 * Un courrier type à enregistrer.
 */
export interface RecordTemplate {
  /**
     * Nom court et stable.
     * @pattern [A-Z][A-Z0-9_]{1,59}
     */
  code: string;
  /** Préfecture qui l’utilise ; absente pour un texte commun à toutes. */
  prefecture?: PrefectureCode;
  /**
     * Titre dans la liste.
     * @maxLength 200
     * @pattern \S
     */
  title: string;
  /**
     * Langue, en deux lettres.
     * @pattern [a-z]{2}
     */
  language: string;
  /** Nature des demandes auxquelles il répond. */
  kind?: CaseKind;
  /** Ce à quoi il sert : répondre, si absent, ou réorienter vers un autre service. */
  use?: TemplateUse;
  /** Pour une réorientation : pour qui est la demande ; absent, quel que soit cet autre. */
  scope?: Scope;
  /**
     * Objet du courriel ; « Votre demande {{numero}} » si absent.
     * @maxLength 200
     */
  subject?: string;
  /**
     * Le texte, avec des champs comme {{numero}}, {{site}}, {{dateReception}}.
     * @maxLength 20000
     * @pattern \S
     */
  body: string;
  /** Jour de la validation en comité local des usagers. */
  approvedOn?: LocalDate;
}
