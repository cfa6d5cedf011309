/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DeadlineRule } from './deadlineRule';

/**
 * Les délais plus courts qu’une préfecture se donne ; aucun pour s’en tenir à son référentiel.
 */
export interface OwnDeadlines {
  /**
     * Délais datés de la préfecture.
     * @maxItems 100
     */
  deadlineRules: DeadlineRule[];
}
