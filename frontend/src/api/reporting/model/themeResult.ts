/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La satisfaction sur un thème.
 */
export interface ThemeResult {
  /** Code du thème. */
  code: string;
  /** Intitulé. */
  label: string;
  /** Personnes qui ont donné au moins un avis ; absent des bilans d’avant décembre 2026. */
  persons?: number;
  /** Nombre de réponses satisfaites. */
  satisfied: number;
  /** Nombre de réponses. */
  base: number;
  /** Taux de satisfaction, en %. */
  rate?: number;
  /** Taux tel qu’il s’écrit en français. */
  display?: string;
  /** Satisfaction sous le seuil : une action d’amélioration est attendue. */
  underThreshold: boolean;
  /** Moins de 30 personnes : taux à lire avec prudence. */
  smallBase: boolean;
}
