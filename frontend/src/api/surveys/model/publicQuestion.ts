/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { PublicChoice } from './publicChoice';
import type { QuestionType } from './questionType';
import type { Rating } from './rating';
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
  /** Personnes qui ont répondu ; absent si ce nombre n’est pas publié. */
  persons?: number;
  /** Satisfaction (SATISFACTION). */
  rating?: Rating;
  /** Par réponse proposée ; « sans réponse » n’y est pas. */
  choices: PublicChoice[];
}
