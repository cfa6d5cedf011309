/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { NotedPurpose } from './notedPurpose';

/**
 * Une journée d’un point d’accueil numérique et sa version.
 */
export interface PointDayView {
  /** Jour. */
  day: LocalDate;
  /** Usagers reçus. */
  visits: number;
  /** Motifs notés. */
  purposes: NotedPurpose[];
  /** Version, à rappeler pour modifier. */
  version: number;
}
