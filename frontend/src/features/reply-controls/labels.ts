import type { Criterion, Finding } from "@/api/complaints/model";

export const criterionLabels = {
  DELAY: "Délai",
  FORM: "Présentation",
  COURTESY: "Courtoisie",
  CLARITY: "Clarté",
  SIGNATURE: "Signature",
  REDIRECTION: "Réorientation",
} as const satisfies Record<Criterion, string>;

export const findingLabels = {
  CONFORM: "Conforme",
  NOT_CONFORM: "Non conforme",
  NOT_APPLICABLE: "Sans objet",
} as const satisfies Record<Finding, string>;

/** "2022-Q1" as people say it. */
export const quarterLabel = (quarter: string) => {
  const [year, number] = quarter.split("-Q");
  return `${number === "1" ? "1er" : `${number}e`} trimestre ${year}`;
};

/** The quarters that are over, the latest first. */
export function pastQuarters(today: Date, count = 8): string[] {
  const current = today.getFullYear() * 4 + Math.floor(today.getMonth() / 3);
  return Array.from({ length: count }, (_, i) => current - 1 - i).map(
    (quarter) => `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`,
  );
}
