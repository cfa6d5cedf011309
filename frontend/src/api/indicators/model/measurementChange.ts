/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';
import type { MeasurementView } from './measurementView';

/**
 * Une mesure, et le moment où elle a changé pour la dernière fois.
 */
export interface MeasurementChange {
  /** Quand elle a changé pour la dernière fois : saisie, validée, verrouillée ou calculée. */
  changedAt: Instant;
  /** La mesure telle qu’elle est maintenant. */
  measurement: MeasurementView;
}
