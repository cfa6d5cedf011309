/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DisplayLine } from './displayLine';
import type { Instant } from './instant';
import type { LocalDate } from './localDate';

/**
 * L’affichage publié d’un site pour un trimestre.
 */
export interface PublicDisplayView {
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Commune. */
  town: string;
  /** Trimestre. */
  quarter: string;
  /** Trimestre, en clair. */
  quarterLabel: string;
  /** Version, depuis 1. */
  version: number;
  /** Jour de publication. */
  publishedOn: LocalDate;
  /** Ce que cette version corrige de la précédente. */
  correction?: string;
  /** Vrai si aucune version plus récente ne la remplace. */
  latest: boolean;
  /** Vrai pendant qu’un mois du trimestre, publié, est déverrouillé, puis tant que ses chiffres diffèrent de ceux de l’affichage : ce qui est publié reste, jusqu’à la version qui le corrigera. */
  underCorrection: boolean;
  /** Depuis quand ; absent quand rien n’est en cours de correction. */
  underCorrectionSince?: Instant;
  /** Les chiffres, dans l’ordre de l’affichage. */
  lines: DisplayLine[];
  /** Empreinte SHA-256 du contenu publié. */
  sha256: string;
}
