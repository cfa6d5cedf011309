/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Text } from './text';

/**
 * La satisfaction sur un thème.
 */
export interface ThemeResult {
  /** Code du thème. */
  code: string;
  /** Nom affiché. */
  label: Text;
  /** Réponses satisfaites ou très satisfaites. */
  satisfied: number;
  /** Réponses qui donnent un avis, « sans réponse » exclu. */
  base: number;
  /** Taux en % ; absent si personne n’a donné d’avis. */
  rate?: number;
  /** Si vrai, le taux n’atteint pas le seuil : une action est à proposer. */
  underThreshold: boolean;
  /** Si vrai, la base est trop petite pour conclure. */
  smallBase: boolean;
}
