/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ActionProposal } from './actionProposal';

export interface PageActionProposal {
  /** Les éléments de la page. */
  items: ActionProposal[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
