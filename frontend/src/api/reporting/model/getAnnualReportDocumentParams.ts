/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DocumentFormat } from './documentFormat';

export type GetAnnualReportDocumentParams = {
/**
 * Format.
 */
format: DocumentFormat;
};
