/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Une version publiée d’un affichage.
 */
export interface DisplayEdition {
  /** Numéro de version, depuis 1. */
  version: number;
  /** Jour de publication. */
  publishedOn: LocalDate;
  /** Ce qu’elle corrige de la version précédente. */
  correction?: string;
  /** Vrai si aucune version plus récente ne la remplace. */
  latest: boolean;
}
