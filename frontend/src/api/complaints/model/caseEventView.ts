/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseStep } from './caseStep';
import type { Instant } from './instant';
import type { LocalDate } from './localDate';

/**
 * Une étape du traitement d’une demande.
 */
export interface CaseEventView {
  /** Rang de l’étape, à partir de 1. */
  position: number;
  /** Nature de l’étape. */
  type: CaseStep;
  /** Quand elle a été enregistrée. */
  at: Instant;
  /** Jour où elle a eu lieu, au site. */
  on: LocalDate;
  /** Qui l’a faite. */
  by: string;
  /** Ce qui s’est passé. */
  summary: string;
  /** Vrai si l’étape reste entre agents : la personne ne la voit pas sur sa page de suivi. */
  internal: boolean;
  /** Note interne ; montrée à ceux qui traitent le site. */
  note?: string;
  /** Le courrier type d’où la réponse est faite, et sa version. */
  template?: string;
}
