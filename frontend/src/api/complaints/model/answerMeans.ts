/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type AnswerMeans = typeof AnswerMeans[keyof typeof AnswerMeans];


export const AnswerMeans = {
  EMAIL: 'EMAIL',
  LETTER: 'LETTER',
  TELEPHONE: 'TELEPHONE',
  COUNTER: 'COUNTER',
  FOLLOW_UP_PAGE: 'FOLLOW_UP_PAGE',
} as const;
