/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PublicChoice } from './publicChoice';
import type { QuestionType } from './questionType';
import type { Text } from './text';

/**
 * Les réponses à une question.
 */
export interface PublicQuestion {
  /** Code de la question. */
  code: string;
  /** La question posée. */
  label: Text;
  /** Façon de répondre. */
  type: QuestionType;
  /** Code du thème. */
  theme?: string;
  /** Personnes qui ont répondu ou donné un avis ; absent s’il n’est pas publié. */
  base?: number;
  /** Personnes satisfaites ou très satisfaites (SATISFACTION). */
  satisfied?: number;
  /** Taux de satisfaction en % (SATISFACTION). */
  rate?: number;
  /** Si vrai, le taux publié n’atteint pas le seuil (SATISFACTION). */
  underThreshold: boolean;
  /** Si vrai, trop peu de personnes pour conclure. */
  smallBase: boolean;
  /** Par réponse proposée ; « sans réponse » n’y est pas. */
  choices: PublicChoice[];
}
