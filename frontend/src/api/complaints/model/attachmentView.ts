/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';
import type { Scan } from './scan';
import type { Uuid } from './uuid';

/**
 * Une pièce jointe.
 */
export interface AttachmentView {
  /** Identifiant. */
  id: Uuid;
  /** Nom du fichier, nettoyé ; sa fin est celle de son contenu. */
  name: string;
  /** Type, lu dans le contenu. */
  mediaType: string;
  /** Taille en octets. */
  size: number;
  /** Vrai si la personne l’a envoyée, faux si un agent l’a ajoutée. */
  fromPerson: boolean;
  /** Quand elle est arrivée. */
  addedAt: Instant;
  /** Ce qu’en dit l’antivirus : NOT_SCANNED tant qu’aucun ne l’a analysée, CLEAN, ou INFECTED : elle n’est alors donnée à personne. */
  scan: Scan;
}
