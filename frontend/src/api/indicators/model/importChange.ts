/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une mesure qu’un fichier change.
 */
export interface ImportChange {
  /** Numéro de la ligne, comme dans le tableur. */
  line: number;
  /** Site. */
  site: string;
  /** Période. */
  period: string;
  /** Indicateur. */
  indicator: string;
  /** Libellé de l’indicateur. */
  label: string;
  /** Ce qui est enregistré. */
  before: string;
  /** Ce que dit le fichier. */
  after: string;
}
