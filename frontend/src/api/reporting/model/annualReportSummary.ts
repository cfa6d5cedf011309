/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { ReportStatus } from './reportStatus';
import type { Scope } from './scope';
import type { Uuid } from './uuid';

/**
 * Un bilan dans une liste.
 */
export interface AnnualReportSummary {
  /** Identifiant. */
  id: Uuid;
  /** Bilan d’un site ou d’une préfecture. */
  scope: Scope;
  /** Code du site ou de la préfecture. */
  code: string;
  /** Année du bilan. */
  year: number;
  /** État du bilan. */
  status: ReportStatus;
  /** Date du COPIL qui a validé le bilan. */
  validatedOn?: LocalDate;
  /** Date de publication. */
  publishedOn?: LocalDate;
  /** Empreinte SHA-256 du contenu publié (fichier JSON). */
  sha256?: string;
  /** Version. */
  version: number;
}
