/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Channel } from './channel';
import type { LocalDate } from './localDate';
import type { SiteCode } from './siteCode';
import type { Text } from './text';

/**
 * Ce qu’est une campagne.
 */
export interface CampaignDescription {
  /**
     * Nom de la campagne dans son adresse : obligatoire à la création, fixe ensuite.
     * @minLength 3
     * @maxLength 60
     * @pattern [a-z0-9]+(-[a-z0-9]+)*
     */
  slug?: string;
  /** Titre affiché. */
  title: Text;
  /** Site dont les usagers sont interrogés. */
  site: SiteCode;
  /**
     * Code du questionnaire ; la campagne garde pour toujours la version du moment.
     * @pattern \S
     */
  questionnaire: string;
  /** Premier jour. */
  from: LocalDate;
  /** Dernier jour, compris. */
  to: LocalDate;
  /** Canaux par lesquels les réponses peuvent venir ; tous, si absent. */
  channels?: Channel[];
  /**
     * Nombre de réponses espéré.
     * @exclusiveMinimum 0
     */
  quota?: number;
}
