/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { DisplayEdition } from './displayEdition';
import type { DisplayLine } from './displayLine';

/**
 * Ce que l’affichage d’un site dirait s’il était publié maintenant, et ce qui l’est déjà.
 */
export interface DisplayDraftView {
  /** Code du site. */
  site: string;
  /** Nom du site. */
  siteName: string;
  /** Trimestre. */
  quarter: string;
  /** Trimestre, en clair. */
  quarterLabel: string;
  /** Les chiffres, d’après les mesures validées ou verrouillées. */
  lines: DisplayLine[];
  /** Empreinte du projet, à rappeler dans If-Match pour le publier : c’est aussi son ETag. */
  fingerprint: string;
  /** Vrai si l’appelant peut publier ce projet. */
  publishable: boolean;
  /** Pourquoi il ne peut pas être publié. */
  whyNotPublishable?: string;
  /** Les versions publiées, la plus récente d’abord. */
  editions: DisplayEdition[];
}
