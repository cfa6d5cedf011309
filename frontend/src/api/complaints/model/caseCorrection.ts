/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Channel } from './channel';
import type { Language } from './language';
import type { LocalDate } from './localDate';
import type { Person } from './person';

/**
 * Ce qui a été mal enregistré ; ce qui est absent ne change pas.
 */
export interface CaseCorrection {
  /** Canal par lequel elle est arrivée. */
  channel?: Channel;
  /** Langue de la personne : fr ou en. */
  language?: Language;
  /**
     * Bureau.
     * @maxLength 100
     */
  bureau?: string;
  /**
     * Objet.
     * @maxLength 200
     */
  subject?: string;
  /** La personne, en entier. */
  person?: Person;
  /** Le jour où la réponse a vraiment été donnée ; réservé au responsable qualité. */
  answeredOn?: LocalDate;
  /**
     * Pourquoi ; reste entre agents.
     * @maxLength 2000
     * @pattern \S
     */
  reason: string;
}
