/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { GetPublicReportDocumentFormat } from './getPublicReportDocumentFormat';

export type GetPublicReportDocumentParams = {
/**
 * Format : pdf, odt, odp, html ou json.
 */
format: GetPublicReportDocumentFormat;
};
