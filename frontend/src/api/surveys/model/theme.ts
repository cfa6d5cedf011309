/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Text } from './text';

/**
 * Un thème, pour lequel un taux de satisfaction est calculé.
 */
export interface Theme {
  /**
     * Code du thème.
     * @pattern [A-Za-z0-9][A-Za-z0-9_-]{0,59}
     */
  code: string;
  /** Nom affiché. */
  label: Text;
}
