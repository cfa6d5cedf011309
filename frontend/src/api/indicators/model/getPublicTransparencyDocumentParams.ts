/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DisplayFormat } from './displayFormat';

export type GetPublicTransparencyDocumentParams = {
/**
 * Format : csv et json sont des données, a4 et a3 l’affiche en PDF.
 */
format: DisplayFormat;
/**
 * Version ; la dernière si absente.
 */
version?: number;
};
