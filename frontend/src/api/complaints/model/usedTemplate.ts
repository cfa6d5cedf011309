/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Uuid } from './uuid';

/**
 * La version d’un courrier type d’où une réponse est faite.
 */
export interface UsedTemplate {
  /** Identifiant de cette version. */
  id: Uuid;
  /** Nom court du courrier type. */
  code: string;
  /** Numéro de la version. */
  version: number;
}
