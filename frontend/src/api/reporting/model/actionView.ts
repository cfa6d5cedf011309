/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Origin } from './origin';
import type { Progress } from './progress';
import type { Uuid } from './uuid';

/**
 * Une action du plan d’actions.
 */
export interface ActionView {
  /** Identifiant. */
  id: Uuid;
  /** Code de la préfecture. */
  prefecture: string;
  /** Code du site ; absent pour une action commune à tous les sites. */
  site?: string;
  /** Objectif. */
  objective: string;
  /** Ce qui est fait. */
  action: string;
  /** Services chargés de l’action. */
  actors: string[];
  /** Échéance : jour, mois, trimestre, année ou années. */
  due?: string;
  /** Échéance en français. */
  dueLabel?: string;
  /** Vrai si l’échéance est passée et l’action ouverte. */
  late: boolean;
  /** Avancement. */
  progress: Progress;
  /** Avancement en français. */
  progressLabel: string;
  /** Part réalisée, de 0 à 100 %. */
  percent: number;
  /** Ce qui a fait naître l’action. */
  origin: Origin;
  /** Origine en français. */
  originLabel: string;
  /** Référence de l’origine : « campagne/thème » pour une enquête, sinon libre. */
  reference?: string;
  /** Version, à renvoyer dans If-Match. */
  version: number;
}
