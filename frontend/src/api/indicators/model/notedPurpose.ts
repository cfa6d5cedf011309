/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Purpose } from './purpose';

/**
 * Combien sont venus pour une démarche.
 */
export interface NotedPurpose {
  /** Démarche. */
  purpose: Purpose;
  /**
     * Usagers venus pour elle.
     * @minimum 0
     * @maximum 10000
     */
  count: number;
}
