/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PaperSize } from './paperSize';

export type GetTransparencyDraftPosterParams = {
/**
 * Taille de la feuille.
 */
size?: PaperSize & unknown;
};
