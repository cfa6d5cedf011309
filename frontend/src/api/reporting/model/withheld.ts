/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un thème ou une question dont les nombres ne sont pas montrés.
 */
export interface Withheld {
  /** Code. */
  code: string;
  /** Intitulé. */
  label: string;
  /** Taux de satisfaction, en % entiers ; absent s’il n’est pas montré. */
  rate?: number;
  /** Taux tel qu’il s’écrit en français. */
  display?: string;
  /** Satisfaction sous le seuil : une action d’amélioration est attendue. */
  underThreshold: boolean;
}
