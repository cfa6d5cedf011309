/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DelayFigures } from './delayFigures';

/**
 * Les demandes qui ont une valeur en commun.
 */
export interface StatisticsRow {
  /** La valeur : mois, code de site, nature, canal, thème ou champ ; absente du total et des demandes sans thème. */
  code?: string;
  /** La valeur en français. */
  label: string;
  /** Demandes reçues. */
  received: number;
  /** Demandes qui n’appellent pas de réponse, comptées à part. */
  notOwed: number;
  /** Demandes réunies avec une autre dont elles sont le doublon, comptées à part. */
  merged: number;
  /** Demandes dont la réponse dit à la personne à quel autre service s’adresser. */
  redirected: number;
  /** Demandes qui ont reçu au moins une réponse d’attente. */
  held: number;
  /** Demandes rouvertes au moins une fois. */
  reopened: number;
  /** Personnes qui se sont dites satisfaites de leur réponse. */
  satisfied: number;
  /** Personnes qui s’en sont dites insatisfaites. */
  dissatisfied: number;
  /** Demandes encore à traiter. */
  open: number;
  /** Délais par voie électronique. */
  electronic: DelayFigures;
  /** Délais par les autres canaux. */
  paper: DelayFigures;
}
