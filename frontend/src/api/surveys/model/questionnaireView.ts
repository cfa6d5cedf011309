/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Form } from './form';

/**
 * Un questionnaire dans sa dernière version.
 */
export interface QuestionnaireView {
  /** Code du questionnaire. */
  code: string;
  /** Préfecture qui l’a écrit ; absent si c’est le ministère. */
  prefecture?: string;
  /** Numéro de la version que prennent les nouvelles campagnes. */
  number: number;
  /** Si vrai, une campagne utilise cette version : un changement en crée une nouvelle. */
  used: boolean;
  /** Le contenu. */
  form: Form;
  /** À rendre dans If-Match pour modifier. */
  version: number;
}
