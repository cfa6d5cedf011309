/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { GetPublicFlashInfoDocumentFormat } from './getPublicFlashInfoDocumentFormat';

export type GetPublicFlashInfoDocumentParams = {
/**
 * Format : pdf, html ou txt.
 */
format: GetPublicFlashInfoDocumentFormat;
};
