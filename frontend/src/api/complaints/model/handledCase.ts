/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Uuid } from './uuid';

/**
 * Ce qu’est devenue une demande.
 */
export interface HandledCase {
  /** Identifiant de la demande. */
  id: Uuid;
  /** Son numéro ; absent si elle n’existe pas. */
  number?: string;
  /** Vrai si elle a franchi l’étape. */
  done: boolean;
  /** Pourquoi elle ne l’a pas franchie. */
  reason?: string;
  /** Ce qu’il reste à faire ou à savoir, si elle l’a franchie. */
  remark?: string;
}
