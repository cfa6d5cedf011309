/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { EntryKind } from './entryKind';

/**
 * Ce qui est saisi dans une case : des nombres, le motif de leur absence, ou le retour à la valeur calculée.
 */
export interface RecordMeasurement {
  /** Nature. */
  kind: EntryKind;
  /** Numérateur d’un taux, ou somme d’une moyenne. */
  numerator?: number;
  /** Dénominateur d’un taux, ou effectif d’une moyenne. */
  denominator?: number;
  /** Valeur, quand elle ne vient pas de deux nombres. */
  value?: number;
  /**
     * Remarque qui reste avec la valeur.
     * @maxLength 500
     */
  remark?: string;
  /**
     * Motif de l’absence de valeur, ou du remplacement d’une valeur calculée.
     * @maxLength 500
     */
  reason?: string;
  /** Vrai pour enregistrer un nombre très éloigné de ce que le site mesure d’habitude, une fois qu’il a été vérifié. */
  confirmUnusual?: boolean;
}
