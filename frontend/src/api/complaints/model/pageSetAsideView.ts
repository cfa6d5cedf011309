/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { SetAsideMail } from './setAsideMail';

export interface PageSetAsideView {
  /** Les éléments de la page. */
  items: SetAsideMail[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
