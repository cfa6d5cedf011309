/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';

/**
 * Un courriel relevé qui n’est dans aucune demande.
 */
export interface SetAsideMail {
  /** La boîte aux lettres où il est arrivé. */
  mailbox: string;
  /** Le dossier de la boîte où il est. */
  folder: string;
  /** Qui l’a envoyé ; absent si aucune adresse n’est lisible. */
  sender?: string;
  /** Son objet ; absent s’il n’en a pas. */
  subject?: string;
  /** Quand il est arrivé. */
  arrivedAt: Instant;
  /** Pourquoi il n’est dans aucune demande. */
  why: string;
}
