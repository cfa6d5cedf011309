/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * Un indicateur montré au public.
 */
export interface DisplayedIndicator {
  /**
     * Rang sur l’affichage.
     * @minimum 1
     * @maximum 99
     */
  rank: number;
  /**
     * Libellé pour le public.
     * @maxLength 120
     * @pattern \S
     */
  label: string;
  /**
     * Le même en anglais.
     * @maxLength 120
     * @pattern \S
     */
  englishLabel: string;
  /**
     * Ce que le chiffre mesure, en une phrase.
     * @maxLength 300
     * @pattern \S
     */
  explanation: string;
  /**
     * La même en anglais.
     * @maxLength 300
     * @pattern \S
     */
  englishExplanation: string;
  /**
     * Qui produit le chiffre.
     * @maxLength 200
     * @pattern \S
     */
  source: string;
  /** Montré depuis ce jour. */
  from: LocalDate;
  /** Montré jusqu’à ce jour ; absent s’il l’est encore. */
  to?: LocalDate;
}
