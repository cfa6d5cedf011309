/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Count } from './count';
import type { DelayFigures } from './delayFigures';
import type { KindAndScopeCount } from './kindAndScopeCount';

/**
 * Ce que font ensemble les demandes reçues entre deux mois compris.
 */
export interface Statistics {
  /** Premier mois de réception. */
  from: string;
  /** Dernier mois de réception, compris. */
  to: string;
  /** Le site, si un seul est demandé. */
  site?: string;
  /** La préfecture, si une seule est demandée. */
  prefecture?: string;
  /** Vrai si le compte se limite aux sites que vous voyez dans la préfecture. */
  onlyYourSites: boolean;
  /** Demandes reçues. */
  received: number;
  /** Demandes qui n’appellent pas de réponse, comptées à part. */
  notOwed: number;
  /** Demandes réunies avec une autre dont elles sont le doublon, comptées à part. */
  merged: number;
  /** Demandes dont la réponse dit à la personne à quel autre service s’adresser. */
  redirected: number;
  /** Par nature. */
  byKind: Count[];
  /** Par canal. */
  byChannel: Count[];
  /** Par champ. */
  byScope: Count[];
  /** Par état. */
  byState: Count[];
  /** Par nature et champ. */
  byKindAndScope: KindAndScopeCount[];
  /** Délais des réclamations et suggestions reçues par voie électronique. */
  electronic: DelayFigures;
  /** Délais des réclamations et suggestions reçues par les autres canaux. */
  paper: DelayFigures;
}
