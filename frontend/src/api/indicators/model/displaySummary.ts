/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Où en est l’affichage d’un site pour un trimestre.
 */
export interface DisplaySummary {
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Trimestre. */
  quarter: string;
  /** Chiffres disponibles : validés ou verrouillés. */
  available: number;
  /** Chiffres de l’affichage. */
  expected: number;
  /** Dernière version publiée ; absente si rien ne l’est. */
  version?: number;
  /** Jour de sa publication. */
  publishedOn?: LocalDate;
  /** Vrai si les mesures ont changé depuis cette publication. */
  changedSince: boolean;
}
