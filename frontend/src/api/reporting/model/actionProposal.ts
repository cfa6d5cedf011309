/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Origin } from './origin';

/**
 * Une action que les résultats appellent et qui n’est pas encore au plan.
 */
export interface ActionProposal {
  /** Origine à reprendre dans l’action. */
  origin: Origin;
  /** Référence à reprendre dans l’action. */
  reference: string;
  /** Site mesuré. */
  site: string;
  /** Titre de l’enquête ; ou contrôle des réponses, avec son trimestre. */
  campaignTitle: string;
  /** Thème de l’enquête, ou critère de la grille. */
  theme: string;
  /** Taux de satisfaction, ou de réponses conformes. */
  rate?: string;
  /** Nombre de réponses. */
  base: number;
  /** Ce qui est trouvé, en français. */
  finding: string;
  /** Vrai tant que l’enquête est en cours, ou que des réponses restent à contrôler. */
  provisional: boolean;
  /** Objectif proposé, à adapter. */
  objective: string;
}
