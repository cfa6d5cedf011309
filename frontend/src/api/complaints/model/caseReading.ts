/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';

/**
 * Une lecture d’une demande.
 */
export interface CaseReading {
  /** Quand. */
  at: Instant;
  /** Qui. */
  by: string;
  /** Vrai si l’identité de la personne était montrée. */
  identity: boolean;
  /** Vrai si une pièce jointe a été téléchargée. */
  attachment: boolean;
}
