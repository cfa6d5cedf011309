/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnnualReportContent } from './annualReportContent';
import type { AnnualReportDocument } from './annualReportDocument';
import type { LocalDate } from './localDate';
import type { Scope } from './scope';
import type { Uuid } from './uuid';

/**
 * Un bilan publié.
 */
export interface PublicReport {
  /** Identifiant. */
  id: Uuid;
  /** Bilan d’un site ou d’une préfecture. */
  scope: Scope;
  /** Code du site ou de la préfecture. */
  code: string;
  /** Année du bilan. */
  year: number;
  /** Date de publication. */
  publishedOn?: LocalDate;
  /** Empreinte SHA-256 du contenu publié (fichier JSON). */
  sha256?: string;
  /** Le contenu. */
  content: AnnualReportContent;
  /** Documents à télécharger. */
  documents: AnnualReportDocument[];
  /** Formats de documents qui sont en préparation. */
  preparing: string[];
}
