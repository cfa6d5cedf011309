/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Progress = typeof Progress[keyof typeof Progress];


export const Progress = {
  TO_DO: 'TO_DO',
  IN_PROGRESS: 'IN_PROGRESS',
  DONE: 'DONE',
  ABANDONED: 'ABANDONED',
} as const;
