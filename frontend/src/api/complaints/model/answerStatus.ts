/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type AnswerStatus = typeof AnswerStatus[keyof typeof AnswerStatus];


export const AnswerStatus = {
  OWED: 'OWED',
  NOT_OWED: 'NOT_OWED',
  MERGED: 'MERGED',
  REDIRECTED: 'REDIRECTED',
  HELD: 'HELD',
  REOPENED: 'REOPENED',
  SATISFIED: 'SATISFIED',
  DISSATISFIED: 'DISSATISFIED',
  GIVEN: 'GIVEN',
  IN_TIME: 'IN_TIME',
  AFTER_DUE: 'AFTER_DUE',
  RECORDED_LATE: 'RECORDED_LATE',
  AWAITED: 'AWAITED',
} as const;
