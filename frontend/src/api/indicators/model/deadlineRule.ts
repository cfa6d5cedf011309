/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ChannelGroup } from './channelGroup';
import type { DeadlineStep } from './deadlineStep';
import type { DemandKind } from './demandKind';
import type { LocalDate } from './localDate';

/**
 * Un délai, pour une nature de demande venue par certains canaux.
 */
export interface DeadlineRule {
  /** Ce qui est à faire dans le délai : la réponse (ANSWER) ou l’accusé de réception. */
  step: DeadlineStep;
  /** Nature de la demande, par les codes du service des réclamations. */
  kind: DemandKind;
  /** Canaux : électroniques (courriel, formulaire, QR code, réseau social), autres (courrier, urne, guichet, téléphone) ou tous. */
  channels: ChannelGroup;
  /**
     * Jours ouvrés accordés.
     * @minimum 1
     * @maximum 60
     */
  workingDays: number;
  /** Premier jour de réception auquel il s’applique. */
  from: LocalDate;
  /** Dernier jour de réception ; absent s’il s’applique encore. */
  to?: LocalDate;
  /**
     * Le texte qui le fixe, en une phrase.
     * @maxLength 300
     * @pattern \S
     */
  source: string;
}
