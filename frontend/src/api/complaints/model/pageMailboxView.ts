/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Mailbox } from './mailbox';

export interface PageMailboxView {
  /** Les éléments de la page. */
  items: Mailbox[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
