/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un nombre du fichier, très éloigné de ce que le site mesure d’habitude.
 */
export interface UnusualChange {
  /** Numéro de la ligne, comme dans le tableur. */
  line: number;
  /** Colonne. */
  column: string;
  /** Site. */
  site: string;
  /** Période. */
  period: string;
  /** Libellé de l’indicateur. */
  label: string;
  /** Le nombre, et ce qui est habituel. */
  message: string;
}
