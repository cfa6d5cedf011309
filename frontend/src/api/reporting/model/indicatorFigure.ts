/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Assessment } from './assessment';

/**
 * Un chiffre, mesuré ou consolidé à partir des numérateurs et dénominateurs. Seules comptent les mesures validées, verrouillées, sans objet ou suspendues.
 */
export interface IndicatorFigure {
  /** Valeur arrondie à la précision de l’indicateur ; absente s’il n’y a rien à montrer. */
  value?: number;
  /** Valeur telle qu’elle s’écrit en français. */
  display?: string;
  /** Somme des numérateurs. */
  numerator?: number;
  /** Somme des dénominateurs. */
  denominator?: number;
  /** Position par rapport à la cible. */
  assessment: Assessment;
  /** Nombre de mesures prises en compte. */
  measured: number;
  /** Nombre de mesures que le périmètre demande, hors « sans objet » et suspendues. */
  expected: number;
  /** Sites et périodes pris en compte, en clair. */
  coverage?: string;
  whole?: boolean;
}
