/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Ce qui est à corriger dans le fichier.
 */
export interface ImportError {
  /** Numéro de la ligne, comme dans le tableur. */
  line: number;
  /** Colonne à corriger. */
  column?: string;
  /** Ce qui est attendu. */
  message: string;
}
