/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Engagement } from './engagement';

/**
 * Un module, obligatoire ou au choix.
 */
export interface Module {
  /**
     * Code.
     * @pattern \S
     */
  code: string;
  /**
     * Titre.
     * @pattern \S
     */
  title: string;
  /** Vrai si toute préfecture le suit. */
  mandatory: boolean;
  /**
     * Engagements.
     * @maxItems 100
     */
  engagements: Engagement[];
}
