/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AttachmentView } from './attachmentView';

export interface PageAttachmentView {
  /** Les éléments de la page. */
  items: AttachmentView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
