/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FlashContent } from './flashContent';
import type { Instant } from './instant';
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
  /** Numéro de cette édition, depuis 1 ; 0 tant que rien n’est publié. Une correction est une nouvelle édition, et l’ancienne reste lisible. */
  edition: number;
  /** Vrai si aucune édition plus récente ne la remplace. */
  latest: boolean;
  /** Empreinte SHA-256 du contenu publié. */
  sha256?: string;
  /** Vrai pendant que le mois, publié, est déverrouillé : ce qui est publié reste, et le prochain verrouillage le remplace si un chiffre a changé. */
  underCorrection: boolean;
  /** Depuis quand ; absent quand le mois n’est pas en cours de correction. */
  underCorrectionSince?: Instant;
  /** Formats de documents qui sont en préparation ; vide dans les listes. */
  preparing: string[];
  /** Version, à rappeler pour changer le mot d’introduction. */
  version: number;
}
