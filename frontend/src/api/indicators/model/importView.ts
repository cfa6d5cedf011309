/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ImportChange } from './importChange';
import type { ImportError } from './importError';
import type { UnusualChange } from './unusualChange';

/**
 * Ce qu’un fichier changerait, ou a changé ; rien n’est enregistré tant qu’il reste une erreur.
 */
export interface ImportView {
  /** Nombre de lignes lues, sans le titre. */
  lines: number;
  /** Nombre de mesures qui changent. */
  changes: number;
  /** Nombre de lignes vides ou déjà enregistrées à l’identique. */
  unchanged: number;
  /** Nombre d’erreurs. */
  errorCount: number;
  /** Les 200 premières erreurs, dans l’ordre des lignes. */
  errors: ImportError[];
  /** Les 200 premiers changements, dans l’ordre des lignes. */
  items: ImportChange[];
  /** Nombre de valeurs très éloignées de ce que les sites mesurent d’habitude : à vérifier, puis à confirmer ensemble. */
  unusualCount: number;
  /** Les 200 premières de ces valeurs, dans l’ordre des lignes. */
  unusual: UnusualChange[];
  /** Empreinte du fichier et de ce qu’il remplace, à rappeler dans If-Match pour enregistrer. */
  fingerprint: string;
}
