/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Text } from './text';

/**
 * Combien de personnes ont donné cette réponse.
 */
export interface ChoiceResult {
  /** Code de la réponse. */
  code: string;
  /** Texte affiché. */
  label: Text;
  /** Nombre de personnes. */
  count: number;
  /** Part de la base en % ; absente pour « sans réponse ». */
  share?: number;
}
