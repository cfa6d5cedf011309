import { Alert } from "@codegouvfr/react-dsfr/Alert";
import type { RubricResult } from "@/api/reporting/model";
import { formatPeriod } from "@/shared/format";

/** The periods open again after they were published, each with the sites that correct it: « mars 2022 (76-ROUEN) ». */
export function correctionsOf(rubrics: RubricResult[]): string[] {
  const sites = new Map<string, Set<string>>();
  for (const { period, underCorrection } of rubrics
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ periods }) => periods)) {
    for (const site of underCorrection ?? []) {
      sites.set(period, (sites.get(period) ?? new Set()).add(site));
    }
  }
  return [...sites.keys()]
    .toSorted()
    .map((period) => `${formatPeriod(period)} (${[...(sites.get(period) ?? [])].toSorted().join(", ")})`);
}

/** Says which figures may still change though they were published; nothing when none may. */
export function UnderCorrection({ rubrics }: { rubrics: RubricResult[] }) {
  const corrections = correctionsOf(rubrics);
  if (corrections.length === 0) return null;
  return (
    <Alert
      severity="warning"
      small
      description={`En cours de correction : ${corrections.join(" ; ")}. Ces chiffres, déjà publiés, peuvent encore changer.`}
    />
  );
}
