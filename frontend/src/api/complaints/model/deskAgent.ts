/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un agent qui traite les demandes.
 */
export interface DeskAgent {
  /** Identifiant de l’agent. */
  id: string;
  /** Son nom. */
  name: string;
}
