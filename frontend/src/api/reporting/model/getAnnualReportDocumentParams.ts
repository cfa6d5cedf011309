/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { GetAnnualReportDocumentFormat } from './getAnnualReportDocumentFormat';

export type GetAnnualReportDocumentParams = {
/**
 * Format : pdf, odt, odp, html ou json.
 */
format: GetAnnualReportDocumentFormat;
};
