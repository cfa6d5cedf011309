/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Des thèmes réunis.
 */
export interface MergedThemes {
  /** Le thème, tel qu’il est désormais écrit. */
  theme: string;
  /** Combien de demandes ont changé de thème. */
  cases: number;
}
