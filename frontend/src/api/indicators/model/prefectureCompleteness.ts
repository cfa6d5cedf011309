/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Ce que les sites d’une préfecture ont saisi pour une période, et leur retard.
 */
export interface PrefectureCompleteness {
  /** Code de la préfecture. */
  prefecture: string;
  /** Nom. */
  name: string;
  /** Nombre de sites dont une saisie est attendue. */
  sites: number;
  /** Nombre de mesures attendues. */
  expected: number;
  /** Nombre de mesures renseignées, « sans objet » et « suspendu » compris. */
  entered: number;
  /** Nombre de mesures validées ou verrouillées, et de celles qui n’ont pas à l’être. */
  validated: number;
  /** Dernier jour pour saisir : quelques jours ouvrés après la fin de la période, dans le calendrier de la préfecture. */
  dueOn: LocalDate;
  /** Nombre de mesures qui manquent après ce jour ; 0 avant. */
  late: number;
  /** Nombre de sites à qui il en manque après ce jour. */
  lateSites: number;
}
