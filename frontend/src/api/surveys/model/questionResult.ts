/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ChoiceResult } from './choiceResult';
import type { QuestionType } from './questionType';
import type { Text } from './text';

/**
 * Les réponses à une question.
 */
export interface QuestionResult {
  /** Code de la question. */
  code: string;
  /** La question posée. */
  label: Text;
  /** Façon de répondre. */
  type: QuestionType;
  /** Code du thème. */
  theme?: string;
  /** Nombre de personnes qui ont répondu ; pour SATISFACTION, qui ont donné un avis. */
  base: number;
  /** Personnes satisfaites ou très satisfaites (SATISFACTION). */
  satisfied?: number;
  /** Taux de satisfaction en % (SATISFACTION). */
  rate?: number;
  /** Si vrai, le taux n’atteint pas le seuil (SATISFACTION). */
  underThreshold: boolean;
  /** Si vrai, trop peu de personnes pour conclure. */
  smallBase: boolean;
  /** Par réponse proposée. */
  choices: ChoiceResult[];
}
