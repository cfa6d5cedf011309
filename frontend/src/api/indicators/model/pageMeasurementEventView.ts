/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { MeasurementEventView } from './measurementEventView';

export interface PageMeasurementEventView {
  /** Les éléments de la page. */
  items: MeasurementEventView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
