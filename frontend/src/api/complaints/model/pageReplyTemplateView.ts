/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ReplyTemplateView } from './replyTemplateView';

export interface PageReplyTemplateView {
  /** Les éléments de la page. */
  items: ReplyTemplateView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
