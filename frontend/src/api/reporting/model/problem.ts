/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { FieldError } from './fieldError';

/**
 * Refus d’une demande (RFC 9457).
 */
export interface Problem {
  /** Identifiant stable du problème. */
  type: string;
  /** Titre du problème. */
  title: string;
  /** Code HTTP. */
  status: number;
  /** Ce qui s’est passé et ce qu’il faut faire. */
  detail: string;
  /** Les champs à corriger ; absent quand ce n’est pas un champ qui est en cause. */
  errors?: FieldError[];
}
