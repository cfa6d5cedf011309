/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnswerFields } from './answerFields';
import type { AnswerMeans } from './answerMeans';
import type { LocalDate } from './localDate';
import type { Uuid } from './uuid';

/**
 * La réponse à une demande.
 */
export interface Answer {
  /** Identifiant du courrier type utilisé. */
  template?: Uuid;
  /**
     * Le texte ; celui du courrier type si absent.
     * @maxLength 20000
     */
  message?: string;
  /** Valeurs des champs du texte que le message ne donne pas, par nom : reponse, service, lien. */
  fields?: AnswerFields;
  /** Comment la réponse est donnée. Par défaut un courriel envoyé par la plateforme si la personne a laissé son adresse, sinon un courrier si elle a laissé son adresse postale, sinon la page de suivi, à condition que la personne en ait reçu le lien. */
  means?: AnswerMeans;
  /** Jour d’une réponse déjà donnée, qui est alors enregistrée sans être envoyée ; aujourd’hui si absent. */
  answeredOn?: LocalDate;
  /**
     * Pourquoi une réponse donnée à temps n’est enregistrée qu’après l’échéance ; obligatoire dans ce cas. Reste entre agents, le responsable qualité la voit.
     * @maxLength 2000
     */
  reason?: string;
  /**
     * Pièces jointes de la demande, à envoyer avec le courriel : 10 au plus, 7 Mo ensemble.
     * @maxItems 10
     * @items.pattern [a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}
     */
  attachments?: string[];
}
