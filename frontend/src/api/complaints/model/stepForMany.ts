/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une étape que plusieurs demandes peuvent franchir ensemble.
 */
export type StepForMany = typeof StepForMany[keyof typeof StepForMany];


export const StepForMany = {
  ASSIGNMENT: 'ASSIGNMENT',
  ACKNOWLEDGEMENT: 'ACKNOWLEDGEMENT',
  REQUALIFICATION: 'REQUALIFICATION',
  REDIRECTION: 'REDIRECTION',
  REOPENING: 'REOPENING',
  CLOSURE: 'CLOSURE',
} as const;
