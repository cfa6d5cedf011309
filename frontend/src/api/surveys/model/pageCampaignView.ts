/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CampaignView } from './campaignView';

export interface PageCampaignView {
  /** Les éléments de la page. */
  items: CampaignView[];
  /** Curseur de la page suivante ; absent à la dernière page. */
  next?: string;
}
