/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { EventType } from './eventType';
import type { Instant } from './instant';

/**
 * Une ligne de l’historique d’un site et d’une période.
 */
export interface MonthEventView {
  /** Quand. */
  at: Instant;
  /** Qui. */
  by: string;
  /** Code de l’indicateur ; absent pour ce qui touche toute la période. */
  indicator?: string;
  /** Libellé de l’indicateur. */
  label?: string;
  /** Ce qui a changé : de quoi à quoi, et pourquoi. */
  what: string;
  /** Nature du changement. */
  type: EventType;
}
