/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un collègue qui a la demande ouverte à l’écran.
 */
export interface PresentColleague {
  /** Son nom. */
  name: string;
  /** Vrai s’il est en train d’y répondre. */
  answering: boolean;
}
