/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Nature } from './nature';
import type { Subject } from './subject';

/**
 * Un changement, en clair.
 */
export interface FrameworkChange {
  /** Ce qui change. */
  subject: Subject;
  /** Ajout, retrait ou modification. */
  nature: Nature;
  /** Code de la rubrique, du module, de l’engagement ou de l’indicateur. */
  code: string;
  /** Le changement en une phrase. */
  text: string;
}
