/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FlashDocument } from './flashDocument';

export type GetPublicFlashInfoDocumentParams = {
/**
 * Format.
 */
format: FlashDocument;
};
