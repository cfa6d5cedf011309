/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { MeasurementChange } from './measurementChange';

export interface PageMeasurementChange {
  /** Les éléments de la page. */
  items: MeasurementChange[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
