/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Uuid } from './uuid';

/**
 * Ce qu’est devenu un message.
 */
export interface HandledCase {
  /** Identifiant du message. */
  id: Uuid;
  /** Son numéro ; absent s’il n’existe pas. */
  number?: string;
  /** Vrai s’il a franchi l’étape. */
  done: boolean;
  /** Pourquoi il ne l’a pas franchie. */
  reason?: string;
}
