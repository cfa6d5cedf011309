/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La demande est ouverte à l’écran de l’appelant.
 */
export interface PresenceRequest {
  /** Vrai s’il est en train d’y répondre. */
  answering: boolean;
}
