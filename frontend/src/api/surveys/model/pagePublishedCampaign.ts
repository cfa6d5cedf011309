/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PublishedCampaign } from './publishedCampaign';

export interface PagePublishedCampaign {
  /** Les éléments de la page. */
  items: PublishedCampaign[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
