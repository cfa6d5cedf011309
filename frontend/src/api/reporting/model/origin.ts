/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Origin = typeof Origin[keyof typeof Origin];


export const Origin = {
  SURVEY_THEME: 'SURVEY_THEME',
  COMPLAINT_THEME: 'COMPLAINT_THEME',
  GRID_GAP: 'GRID_GAP',
  AUDIT_FINDING: 'AUDIT_FINDING',
  COPIL_DECISION: 'COPIL_DECISION',
  MYSTERY: 'MYSTERY',
} as const;
