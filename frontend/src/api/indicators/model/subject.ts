/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Subject = typeof Subject[keyof typeof Subject];


export const Subject = {
  FRAMEWORK: 'FRAMEWORK',
  RUBRIC: 'RUBRIC',
  MODULE: 'MODULE',
  ENGAGEMENT: 'ENGAGEMENT',
  INDICATOR: 'INDICATOR',
  PROOF: 'PROOF',
  DEADLINE: 'DEADLINE',
} as const;
