/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';
import type { LocalDate } from './localDate';

/**
 * Une version gardée d’une donnée de référence.
 */
export interface VersionView {
  /** Numéro de version. */
  version: number;
  /** Quand elle a été enregistrée. */
  savedAt: Instant;
  /** Par qui. */
  by: string;
  /** Premier jour d’application ; absent quand la donnée porte elle-même ses dates. */
  effectiveFrom?: LocalDate;
  /** Ce qui change par rapport à la version précédente, en clair. */
  changes: string[];
}
