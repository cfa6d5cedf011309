/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FlashDocument } from './flashDocument';

export type GetPublicFlashInfoDocumentParams = {
/**
 * Numéro de l’édition ; la dernière si absent.
 */
edition?: number;
/**
 * Format.
 */
format: FlashDocument;
};
