/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { LocalDate } from './localDate';
import type { Scope } from './scope';
import type { TemplateStep } from './templateStep';
import type { TemplateUse } from './templateUse';
import type { Uuid } from './uuid';

/**
 * Un courrier type.
 */
export interface ReplyTemplateView {
  /** Identifiant de cette version. */
  id: Uuid;
  /** Nom court et stable. */
  code: string;
  /** Préfecture qui l’utilise ; absente pour un texte commun à toutes. */
  prefecture?: string;
  /** Titre dans la liste. */
  title: string;
  /** Langue, en deux lettres. */
  language: string;
  /** Nature des demandes auxquelles il répond. */
  kind?: CaseKind;
  /** Ce à quoi il sert : répondre ou réorienter. */
  use: TemplateUse;
  /** Pour une réorientation : pour qui est la demande ; absent, quel que soit cet autre. */
  scope?: Scope;
  /** Objet du courriel. */
  subject: string;
  /** Le texte, avec ses champs. */
  body: string;
  /** Champs du texte. */
  fields: string[];
  /** Jour où il a été soumis au comité local des usagers. */
  submittedOn?: LocalDate;
  /** Jour de la validation en comité local des usagers. */
  approvedOn?: LocalDate;
  /** Jour depuis lequel il n’est plus proposé. */
  withdrawnOn?: LocalDate;
  /** Ce que la personne qui lit peut en faire. */
  steps: TemplateStep[];
  /** Faux si une version plus récente existe. */
  latest: boolean;
  /** Numéro de la version. */
  version: number;
}
