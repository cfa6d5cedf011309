/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FlashContent } from './flashContent';
import type { LocalDate } from './localDate';

/**
 * Le flash-info d’un site pour un mois.
 */
export interface FlashInfoView {
  /** Ce qu’il dit. */
  content: FlashContent;
  /** Le texte prêt à copier. */
  text: string;
  /** Jour de publication ; absent tant que le mois n’est pas verrouillé. */
  publishedOn?: LocalDate;
  /** Combien de fois il a été publié. */
  edition: number;
  /** Version, à rappeler pour changer le mot d’introduction. */
  version: number;
}
