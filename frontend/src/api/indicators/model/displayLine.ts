/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Assessment } from './assessment';
import type { Situation } from './situation';
import type { TargetValue } from './targetValue';
import type { Unit } from './unit';

/**
 * Un chiffre de l’affichage, avec les mots du jour de sa publication.
 */
export interface DisplayLine {
  /** Code de l’indicateur. */
  indicator: string;
  /** Libellé pour le public. */
  label: string;
  /** Le même en anglais. */
  englishLabel: string;
  /** Ce que le chiffre mesure. */
  explanation: string;
  /** Le même en anglais. */
  englishExplanation: string;
  /** Qui produit le chiffre. */
  source: string;
  /** Unité. */
  unit: Unit;
  /** Mesuré, ou pourquoi il n’y a pas de valeur. */
  situation: Situation;
  /** Valeur montrée, arrondie ; absente quand il n’y en a pas, jamais 0 à sa place. */
  value?: number;
  /** Combien de mois du trimestre sont mesurés, quand ils ne le sont pas tous. */
  coverage?: string;
  /** Remarque ou motif. */
  remark?: string;
  /** Cible. */
  target?: TargetValue;
  /** Position par rapport à la cible. */
  assessment: Assessment;
}
