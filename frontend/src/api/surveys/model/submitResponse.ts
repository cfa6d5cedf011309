/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Channel } from './channel';
import type { LocalDate } from './localDate';
import type { SubmitResponseAnswers } from './submitResponseAnswers';

/**
 * Les réponses d’une personne, sans rien qui dise qui elle est.
 */
export interface SubmitResponse {
  /** Réponses par code de question ; une question sans réponse est absente. */
  answers: SubmitResponseAnswers;
  /** Jour de la réponse, s’il précède celui de l’envoi : sur papier, ou sans réseau. */
  answeredOn?: LocalDate;
  /** Comment la réponse est venue : LINK par défaut, PAPER par défaut pour un agent. */
  channel?: Channel;
}
