/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';
import type { ReplyControlLine } from './replyControlLine';
import type { ReplyControlResult } from './replyControlResult';
import type { Uuid } from './uuid';

/**
 * Le contrôle des réponses d’un site pour un trimestre.
 */
export interface ReplyControlView {
  /** Identifiant. */
  id: Uuid;
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Trimestre des réponses. */
  quarter: string;
  /** Nombre dont le tirage découle : les numéros sont rangés par l’empreinte SHA-256 de « nombre:numéro » et les premiers sont retenus. */
  seed: number;
  /** Réponses données par le site dans le trimestre. */
  population: number;
  /** Réponses tirées. */
  drawn: number;
  /** Réponses contrôlées. */
  controlled: number;
  /** Quand l’échantillon a été tiré. */
  drawnAt: Instant;
  /** Qui l’a tiré. */
  drawnBy: string;
  /** Les résultats, sur les réponses contrôlées. */
  results: ReplyControlResult[];
  /** Les réponses, dans l’ordre du tirage. */
  replies: ReplyControlLine[];
}
