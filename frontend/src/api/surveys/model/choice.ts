/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Text } from './text';

/**
 * Une réponse proposée.
 */
export interface Choice {
  /**
     * Code de la réponse.
     * @pattern [A-Za-z0-9][A-Za-z0-9_-]{0,59}
     */
  code: string;
  /** Texte affiché. */
  label: Text;
}
