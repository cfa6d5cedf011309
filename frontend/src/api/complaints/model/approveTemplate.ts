/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * La validation d’un courrier type par le comité local des usagers.
 */
export interface ApproveTemplate {
  /** Jour de la validation ; jamais dans le futur. */
  approvedOn: LocalDate;
}
