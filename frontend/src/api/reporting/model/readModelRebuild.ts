/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { RebuiltTopic } from './rebuiltTopic';

/**
 * Ce qui a été relu.
 */
export interface ReadModelRebuild {
  /** Un élément par flux d’événements. */
  topics: RebuiltTopic[];
}
