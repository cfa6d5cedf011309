/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type QuestionType = typeof QuestionType[keyof typeof QuestionType];


export const QuestionType = {
  SATISFACTION: 'SATISFACTION',
  YES_NO: 'YES_NO',
  SINGLE_CHOICE: 'SINGLE_CHOICE',
  MULTIPLE_CHOICE: 'MULTIPLE_CHOICE',
  FREE_TEXT: 'FREE_TEXT',
  SCORE: 'SCORE',
} as const;
