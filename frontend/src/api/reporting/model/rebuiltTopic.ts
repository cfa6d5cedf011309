/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un flux d’événements relu en entier.
 */
export interface RebuiltTopic {
  /** Nom du flux. */
  topic: string;
  /** Nombre d’événements relus. */
  read: number;
  /** Nombre d’événements illisibles, laissés de côté. */
  unreadable: number;
}
