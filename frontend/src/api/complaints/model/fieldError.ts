/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un champ à corriger.
 */
export interface FieldError {
  /** Le champ, tel qu’il a été envoyé. */
  field: string;
  /** Ce qui est attendu. */
  message: string;
}
