/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PublicCampaignSummary } from './publicCampaignSummary';

export interface PageSummary {
  /** Les éléments de la page. */
  items: PublicCampaignSummary[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
