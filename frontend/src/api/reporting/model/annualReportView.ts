/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnnualReportComment } from './annualReportComment';
import type { AnnualReportContent } from './annualReportContent';
import type { AnnualReportDocument } from './annualReportDocument';
import type { AnnualReportProposals } from './annualReportProposals';
import type { AnnualReportStep } from './annualReportStep';
import type { Instant } from './instant';
import type { LocalDate } from './localDate';
import type { ReportStatus } from './reportStatus';
import type { Scope } from './scope';
import type { Uuid } from './uuid';

/**
 * Un bilan annuel, vu de l’intérieur.
 */
export interface AnnualReportView {
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
  /** Quand les chiffres ont été repris pour la dernière fois. */
  refreshedAt: Instant;
  /** Date du COPIL qui a validé le bilan. */
  validatedOn?: LocalDate;
  /** Date de publication. */
  publishedOn?: LocalDate;
  /** Empreinte SHA-256 du contenu publié (fichier JSON). */
  sha256?: string;
  /** Le contenu. */
  content: AnnualReportContent;
  /** Textes que les chiffres suggèrent. */
  proposals: AnnualReportProposals;
  /** Commentaires internes, jamais publiés. */
  comments: AnnualReportComment[];
  /** Ce que la publication laisserait de côté maintenant, une phrase chacun : les valeurs que personne n’a validées. Vide une fois publié. */
  wouldLeaveOut: string[];
  /** Documents publiés. */
  documents: AnnualReportDocument[];
  /** Formats de documents publiés qui sont en préparation. */
  preparing: string[];
  /** Ce que l’appelant peut faire maintenant de ce bilan. */
  steps: AnnualReportStep[];
  /** Version, à renvoyer dans If-Match. */
  version: number;
}
