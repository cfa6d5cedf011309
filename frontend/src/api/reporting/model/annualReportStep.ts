/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Une opération possible sur un bilan.
 */
export type AnnualReportStep = typeof AnnualReportStep[keyof typeof AnnualReportStep];


export const AnnualReportStep = {
  COMMENT: 'COMMENT',
  WRITE: 'WRITE',
  REFRESH: 'REFRESH',
  VALIDATE: 'VALIDATE',
  PUBLISH: 'PUBLISH',
} as const;
