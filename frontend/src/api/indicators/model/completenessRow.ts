/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Ce qu’un site a saisi pour une période.
 */
export interface CompletenessRow {
  /** Site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Période. */
  period: string;
  /** Nombre d’indicateurs attendus. */
  expected: number;
  /** Nombre d’indicateurs renseignés, « sans objet » et « suspendu » compris. */
  entered: number;
  /** Nombre de mesures validées ou verrouillées, et de celles qui n’ont pas à l’être. */
  validated: number;
  /** Vrai si la période est verrouillée. */
  locked: boolean;
  /** Codes des indicateurs qui manquent. */
  missing: string[];
}
