/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Theme } from './theme';

export interface PageThemeView {
  /** Les éléments de la page. */
  items: Theme[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
