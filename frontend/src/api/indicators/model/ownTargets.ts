/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { OwnTarget } from './ownTarget';

/**
 * Les cibles qu’une préfecture se donne pour un indicateur ; aucune pour revenir aux nationales.
 */
export interface OwnTargets {
  /**
     * Cibles datées.
     * @maxItems 50
     */
  targets: OwnTarget[];
}
