/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { MissingCell } from './missingCell';

/**
 * Les étapes possibles d’une période, et pourquoi les autres ne le sont pas.
 */
export interface MonthSteps {
  /** Vrai si l’appelant peut valider les saisies. */
  canValidate: boolean;
  /** Pourquoi il ne le peut pas. */
  whyNotValidate?: string;
  /** Vrai si l’appelant peut verrouiller la période. */
  canLock: boolean;
  /** Pourquoi il ne le peut pas. */
  whyNotLock?: string;
  /** Vrai si l’appelant peut déverrouiller la période. */
  canUnlock: boolean;
  /** Pourquoi il ne le peut pas. */
  whyNotUnlock?: string;
  /** Indicateurs attendus qui ne sont pas renseignés : ils empêchent de verrouiller. */
  missing: MissingCell[];
  /** Nombre de saisies à valider. */
  toValidate: number;
}
