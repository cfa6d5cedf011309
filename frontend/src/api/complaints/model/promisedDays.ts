/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * En combien de jours ouvrés une réclamation reçue aujourd’hui a sa réponse.
 */
export interface PromisedDays {
  /** En ligne ou par courriel ; absent si rien ne le promet. */
  online?: number;
  /** Par les autres canaux ; absent si rien ne le promet. */
  paper?: number;
}
