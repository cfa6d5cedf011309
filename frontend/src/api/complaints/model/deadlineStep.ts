/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type DeadlineStep = typeof DeadlineStep[keyof typeof DeadlineStep];


export const DeadlineStep = {
  ANSWER: 'ANSWER',
  ACKNOWLEDGEMENT: 'ACKNOWLEDGEMENT',
} as const;
