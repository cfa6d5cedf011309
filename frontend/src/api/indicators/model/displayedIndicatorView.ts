/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Un indicateur montré au public et sa version.
 */
export interface DisplayedIndicatorView {
  /** Code de l’indicateur. */
  indicator: string;
  /** Rang sur l’affichage. */
  rank: number;
  /** Libellé pour le public. */
  label: string;
  /** Le même en anglais. */
  englishLabel: string;
  /** Ce que le chiffre mesure, en une phrase. */
  explanation: string;
  /** La même en anglais. */
  englishExplanation: string;
  /** Qui produit le chiffre. */
  source: string;
  /** Montré depuis ce jour. */
  from: LocalDate;
  /** Montré jusqu’à ce jour ; absent s’il l’est encore. */
  to?: LocalDate;
  /** Version, à rappeler pour modifier. */
  version: number;
}
