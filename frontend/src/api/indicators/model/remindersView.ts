/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Les rappels d’un site.
 */
export interface RemindersView {
  /** Code du site. */
  site: string;
  /** Boîte du service ou de son référent ; absente : pas de rappel. */
  deskEmail?: string;
  /** Boîte du responsable qualité. */
  managerEmail?: string;
  /** Dernier jour ouvré dont le rappel a été préparé. */
  lastDigest?: LocalDate;
  /** Version, aussi dans l’ETag. */
  version: number;
}
