/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DeadlineRule } from './deadlineRule';

export interface PageDeadlineRuleView {
  /** Les éléments de la page. */
  items: DeadlineRule[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
