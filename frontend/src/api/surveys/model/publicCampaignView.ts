/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Form } from './form';
import type { LocalDate } from './localDate';
import type { Text } from './text';

/**
 * Une enquête ouverte et son questionnaire.
 */
export interface PublicCampaignView {
  /** Nom de la campagne dans son adresse. */
  slug: string;
  /** Titre affiché. */
  title: Text;
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour, compris. */
  to: LocalDate;
  /** Le questionnaire. */
  form: Form;
}
