/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Text } from './text';

/**
 * Combien de personnes ont donné cette réponse.
 */
export interface PublicChoice {
  /** Code de la réponse. */
  code: string;
  /** Texte affiché. */
  label: Text;
  /** Nombre de personnes ; absent s’il n’est pas publié. */
  count?: number;
  /** Part des personnes en %. */
  share?: number;
}
