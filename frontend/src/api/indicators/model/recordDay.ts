/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { NotedPurpose } from './notedPurpose';

/**
 * Une journée comptée au point d’accueil numérique.
 */
export interface RecordDay {
  /**
     * Usagers reçus dans la journée.
     * @minimum 0
     * @maximum 10000
     */
  visits: number;
  /**
     * Motifs des visites, quand ils ont été notés ; leur somme ne dépasse pas les visites.
     * @maxItems 5
     */
  purposes?: NotedPurpose[];
  /** Vrai pour enregistrer un nombre très éloigné des journées d’avant, une fois vérifié. */
  confirmUnusual?: boolean;
}
