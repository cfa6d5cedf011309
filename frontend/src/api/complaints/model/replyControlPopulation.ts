/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Les demandes parmi lesquelles l’échantillon a été tiré.
 */
export interface ReplyControlPopulation {
  /** Empreinte SHA-256, en hexadécimal, de la liste des numéros : dans l’ordre croissant, un par ligne, chaque ligne finie par un saut de ligne, en UTF-8. */
  hash: string;
  /** Nombre dont le tirage découle : les numéros sont rangés par l’empreinte SHA-256 de « nombre:numéro » et les premiers sont retenus. */
  seed: number;
  /** Réponses demandées au tirage. */
  wanted: number;
  /** Les numéros, dans l’ordre croissant. */
  numbers: string[];
}
