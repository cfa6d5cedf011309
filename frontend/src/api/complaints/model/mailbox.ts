/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';

/**
 * Une boîte aux lettres relevée par la plateforme.
 */
export interface Mailbox {
  /** Son nom. */
  name: string;
  /** Quand elle a été relevée ; absent si elle ne l’a pas encore été. */
  readAt?: Instant;
  /** Ce qui a empêché de la relever la dernière fois ; absent si tout va bien. */
  failure?: string;
  /** Courriels mis de côté depuis 30 jours, que quelqu’un doit regarder. */
  setAside: number;
  /** Dossier de la boîte où ils sont. */
  setAsideFolder: string;
}
