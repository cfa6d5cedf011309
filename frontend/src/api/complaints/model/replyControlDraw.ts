/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { SiteCode } from './siteCode';

/**
 * L’échantillon à tirer.
 */
export interface ReplyControlDraw {
  /** Code du site. */
  site: SiteCode;
  /** Trimestre des réponses. */
  quarter: string;
  /**
     * Nombre de réponses à contrôler ; 20 si absent.
     * @minimum 1
     * @maximum 200
     */
  size?: number;
  /**
     * N’est plus accepté : le nombre dont le tirage découle est tiré au sort, et rendu avec lui.
     * @deprecated
     */
  seed?: number;
}
