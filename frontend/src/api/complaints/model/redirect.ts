/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnswerMeans } from './answerMeans';
import type { CaseKind } from './caseKind';
import type { LocalDate } from './localDate';
import type { Scope } from './scope';
import type { Uuid } from './uuid';

/**
 * La réorientation d’une demande vers un autre service ; c’est la réponse due à la personne.
 */
export interface Redirect {
  /** Nature de la demande ; inchangée si absente. */
  kind?: CaseKind;
  /** Pour qui est la demande : ni « à qualifier », ni la qualité de l’accueil. */
  scope: Scope;
  /**
     * Thème ; inchangé si absent.
     * @maxLength 100
     */
  theme?: string;
  /**
     * À qui s’adresser : nom, adresse, lien. La lettre le dit, la page de suivi aussi.
     * @maxLength 2000
     * @pattern \S
     */
  redirection: string;
  /** Identifiant du courrier type de réorientation ; absent, celui de la préfecture pour ce champ, sinon celui du ministère, dans la langue de la personne. */
  template?: Uuid;
  /**
     * La lettre ; celle du courrier type si absente. Elle dit à qui s’adresser ({{lien}}).
     * @maxLength 20000
     */
  message?: string;
  /** Comment la personne est prévenue. Par défaut un courriel envoyé par la plateforme si elle a laissé son adresse, sinon une lettre à imprimer si elle a laissé son adresse postale, sinon la page de suivi si elle en a reçu le lien. Sinon personne n’est prévenu et la demande est close. */
  means?: AnswerMeans;
  /** Jour d’une réorientation déjà donnée, qui est alors enregistrée sans être envoyée ; aujourd’hui si absent. */
  answeredOn?: LocalDate;
  /**
     * Pourquoi une réorientation donnée à temps n’est enregistrée qu’après l’échéance ; obligatoire dans ce cas. Reste entre agents, le responsable qualité la voit.
     * @maxLength 2000
     */
  reason?: string;
}
