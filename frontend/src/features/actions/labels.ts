import type { Origin, Progress } from "@/api/reporting/model";

export const progressLabels = {
  TO_DO: "À faire",
  IN_PROGRESS: "En cours",
  DONE: "Réalisée",
  ABANDONED: "Abandonnée",
} as const satisfies Record<Progress, string>;

export const originLabels = {
  SURVEY_THEME: "Enquête de satisfaction",
  COMPLAINT_THEME: "Réclamations et suggestions",
  GRID_GAP: "Grille de contrôle",
  AUDIT_FINDING: "Audit",
  COPIL_DECISION: "Décision du COPIL",
  MYSTERY: "Enquête mystère",
} as const satisfies Record<Origin, string>;
