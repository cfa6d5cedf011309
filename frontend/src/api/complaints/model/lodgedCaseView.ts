/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Ce que la personne garde de son dépôt.
 */
export interface LodgedCaseView {
  /** Numéro de la demande. */
  number: string;
  /** Secret qui ouvre le suivi ; il ne sera plus redonné. */
  secret: string;
  /** Vrai si une réponse est due : la personne a laissé un nom et une adresse. */
  owedAnswer: boolean;
  /** Dernier jour pour répondre. */
  dueOn?: LocalDate;
}
