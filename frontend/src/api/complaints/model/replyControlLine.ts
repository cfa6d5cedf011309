/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Finding } from './finding';
import type { LocalDate } from './localDate';
import type { Uuid } from './uuid';

/**
 * Une réponse de l’échantillon.
 */
export interface ReplyControlLine {
  /** Rang dans le tirage, à partir de 1. */
  position: number;
  /** Identifiant de la demande. */
  caseId: Uuid;
  /** Numéro de la demande. */
  number: string;
  /** Jour de la réponse. */
  answeredOn: LocalDate;
  /** Délai, connu de la plateforme. */
  delay: Finding;
  /** Présentation. */
  form?: Finding;
  /** Courtoisie. */
  courtesy?: Finding;
  /** Clarté. */
  clarity?: Finding;
  /** Signature. */
  signature?: Finding;
  /** Réorientation. */
  redirection?: Finding;
  /** Remarque. */
  remark?: string;
  /** Qui l’a contrôlée ; absent tant qu’elle ne l’est pas. */
  controlledBy?: string;
}
