/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Finding } from './finding';

/**
 * La grille d’une réponse contrôlée.
 */
export interface ReplyFindings {
  /** Présentation : en-tête, objet, date, références. */
  form: Finding;
  /** Courtoisie. */
  courtesy: Finding;
  /** Clarté. */
  clarity: Finding;
  /** Signature : qui répond est nommé. */
  signature: Finding;
  /** Réorientation vers le bon service. */
  redirection: Finding;
  /**
     * Remarque.
     * @maxLength 1000
     */
  remark?: string;
}
