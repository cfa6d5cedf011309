/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { EventType } from './eventType';
import type { Instant } from './instant';

/**
 * Une ligne de l’historique d’une mesure.
 */
export interface MeasurementEventView {
  /** Quand. */
  at: Instant;
  /** Qui. */
  by: string;
  /** Ce qui a changé. */
  what: string;
  /** Nature du changement. */
  type: EventType;
}
