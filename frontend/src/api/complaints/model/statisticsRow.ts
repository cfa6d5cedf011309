/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DelayFigures } from './delayFigures';

/**
 * Les messages qui ont une valeur en commun.
 */
export interface StatisticsRow {
  /** La valeur : mois, code de site, nature, canal, thème ou objet ; absente du total et des messages sans thème. */
  code?: string;
  /** La valeur en français. */
  label: string;
  /** Messages reçus. */
  received: number;
  /** Messages qui n’appellent pas de réponse, comptés à part. */
  notOwed: number;
  /** Messages encore à traiter. */
  open: number;
  /** Délais par voie électronique. */
  electronic: DelayFigures;
  /** Délais par les autres canaux. */
  paper: DelayFigures;
}
