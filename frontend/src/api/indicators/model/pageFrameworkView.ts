/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FrameworkView } from './frameworkView';

export interface PageFrameworkView {
  /** Les éléments de la page. */
  items: FrameworkView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
