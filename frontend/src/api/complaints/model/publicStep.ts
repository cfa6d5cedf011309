/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Une étape.
 */
export interface PublicStep {
  /** Jour de l’étape. */
  on: LocalDate;
  /** Nature de l’étape, pour la dire dans une autre langue. */
  type: string;
  /** Ce qui s’est passé, en français. */
  label: string;
}
