/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un calcul à faire avant d’envoyer sans compte (protocole ALTCHA).
 */
export interface Challenge {
  /** La fonction de hachage. */
  algorithm: string;
  /** Le hachage à retrouver, en hexadécimal : celui du sel suivi du nombre cherché. */
  challenge: string;
  /** Le nombre cherché est entre 0 et celui-ci. */
  maxnumber: number;
  /** Le sel ; il dit aussi jusqu’à quand le calcul est valable. */
  salt: string;
  /** La signature du service. */
  signature: string;
  /** Faux si un envoi est pris sans ce calcul. */
  required: boolean;
}
