/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PersonCase } from './personCase';

export interface PageFoundCase {
  /** Les éléments de la page. */
  items: PersonCase[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
