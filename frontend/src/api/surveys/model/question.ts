/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Choice } from './choice';
import type { Condition } from './condition';
import type { QuestionType } from './questionType';
import type { Text } from './text';

/**
 * Une question.
 */
export interface Question {
  /**
     * Code de la question.
     * @pattern [A-Za-z0-9][A-Za-z0-9_-]{0,59}
     */
  code: string;
  /** Façon de répondre. */
  type: QuestionType;
  /** Code du thème dont elle nourrit le taux de satisfaction. */
  theme?: string;
  /** La question posée. */
  label: Text;
  /** Si vrai, il faut répondre dès que la question est posée. */
  required?: boolean;
  /**
     * Réponses proposées : à donner pour SINGLE_CHOICE et MULTIPLE_CHOICE ; fournies par l’échelle pour SATISFACTION (VERY_SATISFIED, SATISFIED, DISSATISFIED, VERY_DISSATISFIED, NO_ANSWER) et YES_NO (YES, NO).
     * @maxItems 50
     */
  choices: Choice[];
  /**
     * Note la plus basse (SCORE).
     * @minimum 0
     */
  lowest?: number;
  /**
     * Note la plus haute (SCORE).
     * @maximum 100
     */
  highest?: number;
  /** Quand la question est posée ; toujours, si absent. */
  showIf?: Condition;
}
