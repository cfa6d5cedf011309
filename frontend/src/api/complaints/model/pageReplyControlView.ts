/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ReplyControlView } from './replyControlView';

export interface PageReplyControlView {
  /** Les éléments de la page. */
  items: ReplyControlView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
