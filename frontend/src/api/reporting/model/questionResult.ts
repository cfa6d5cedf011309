/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ChoiceResult } from './choiceResult';

/**
 * Les réponses à une question.
 */
export interface QuestionResult {
  /** Code de la question. */
  code: string;
  /** Intitulé. */
  label: string;
  /** Code du thème dont elle fait le taux. */
  theme?: string;
  /** Nombre de réponses. */
  base: number;
  /** Satisfaits parmi ceux qui ont un avis, pour une question de satisfaction. */
  satisfaction?: string;
  /** Réponses choisies. */
  choices: ChoiceResult[];
}
