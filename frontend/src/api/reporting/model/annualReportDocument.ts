/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un document publié.
 */
export interface AnnualReportDocument {
  /** Format, à donner dans le paramètre format. */
  format: string;
  /** Type de contenu. */
  mediaType: string;
  /** Taille en octets. */
  size: number;
  /** Empreinte SHA-256 du fichier. */
  sha256: string;
}
