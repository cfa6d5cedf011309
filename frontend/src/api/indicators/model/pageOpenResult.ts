/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { OpenResult } from './openResult';

/**
 * Une page de résultats publiés.
 */
export interface PageOpenResult {
  /** Les éléments de la page. */
  items: OpenResult[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
