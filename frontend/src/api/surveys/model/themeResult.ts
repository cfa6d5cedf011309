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
  /** Personnes qui ont donné au moins un avis sur ce thème. */
  persons: number;
  /** Avis satisfaits ou très satisfaits. */
  satisfied: number;
  /** Avis donnés aux questions du thème, « sans réponse » exclu. */
  base: number;
  /** Taux en % ; absent si personne n’a donné d’avis. */
  rate?: number;
  /** Si vrai, le taux n’atteint pas le seuil : une action est à proposer. */
  underThreshold: boolean;
  /** Si vrai, trop peu de personnes pour conclure. */
  smallBase: boolean;
}
