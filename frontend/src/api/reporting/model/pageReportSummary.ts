/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnnualReportSummary } from './annualReportSummary';

export interface PageReportSummary {
  /** Les éléments de la page. */
  items: AnnualReportSummary[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
