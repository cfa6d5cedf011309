/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FlashFigure } from './flashFigure';

/**
 * Ce que le mois d’un site a montré.
 */
export interface FlashContent {
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Mois. */
  month: string;
  /** Mois, en clair. */
  monthLabel: string;
  /** Mot d’introduction du responsable qualité. */
  introduction?: string;
  /** Indicateurs mesurés qui ont une cible. */
  judged: number;
  /** Parmi eux, ceux qui l’atteignent. */
  met: number;
  /** Ceux qui ont progressé depuis le mois précédent et ne manquent pas leur cible. */
  improved: FlashFigure[];
  /** Ceux qui n’atteignent pas leur cible. */
  missed: FlashFigure[];
  /** Tous les autres chiffres du mois. */
  others: FlashFigure[];
}
