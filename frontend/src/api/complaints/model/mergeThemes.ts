/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PrefectureCode } from './prefectureCode';

/**
 * Des thèmes à réunir sous un seul nom, ou un thème à renommer.
 */
export interface MergeThemes {
  /** La préfecture. */
  prefecture: PrefectureCode;
  /**
     * Les thèmes, tels qu’ils sont listés.
     * @minItems 1
     * @maxItems 100
     * @items.pattern \S
     */
  themes: string[];
  /**
     * Le nom qui les remplace.
     * @maxLength 100
     * @pattern \S
     */
  into: string;
}
