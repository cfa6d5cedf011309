/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DeskAgent } from './deskAgent';

export interface PageDeskAgent {
  /** Les éléments de la page. */
  items: DeskAgent[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
