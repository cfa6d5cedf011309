/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DisplayEdition } from './displayEdition';
import type { PublicDisplayView } from './publicDisplayView';

/**
 * Un affichage publié et ses versions.
 */
export interface PublicDisplayWithHistory {
  /** L’affichage. */
  display: PublicDisplayView;
  /** Ses versions, la plus récente d’abord. */
  editions: DisplayEdition[];
  /** Formats d’affiche qui sont en préparation. */
  preparing: string[];
}
