/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';
import type { Uuid } from './uuid';

/**
 * Un commentaire interne sur un bilan.
 */
export interface AnnualReportComment {
  /** Identifiant. */
  id: Uuid;
  /** Auteur. */
  author: string;
  /** Texte. */
  text: string;
  /** Date et heure. */
  writtenAt: Instant;
}
