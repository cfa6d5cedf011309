/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseDuplicate } from './caseDuplicate';

export interface PageDuplicateView {
  /** Les éléments de la page. */
  items: CaseDuplicate[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
