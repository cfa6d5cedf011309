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
  /** Empreinte SHA-256 de la liste des numéros dont l’échantillon est tiré, qui se lit à /population ; absente des contrôles tirés avant qu’elle soit gardée. */
  populationHash?: string;
  /** Le contrôle que ce tirage remplace. */
  replaces?: Uuid;
  /** Pourquoi il le remplace. */
  redrawReason?: string;
  /** Vrai si un autre tirage a remplacé celui-ci, qui ne se remplit plus. */
  replaced: boolean;
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
