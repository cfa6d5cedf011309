import { Badge } from "@codegouvfr/react-dsfr/Badge";

type Severity = "success" | "error" | "info" | "warning" | "new";
const looks: Record<string, { text: string; severity?: Severity }> = {
  ON_TARGET: { text: "Cible atteinte", severity: "success" },
  OFF_TARGET: { text: "Cible manquée", severity: "error" },
  NO_TARGET: { text: "Non comparé" },
  MISSING: { text: "À saisir", severity: "warning" },
  NOT_APPLICABLE: { text: "Sans objet" },
  SUSPENDED: { text: "Suspendu" },
};

/** With `told`, for readers who have nothing to enter. A missed target, a missing value and a value that no target judges are three different things. */
export function AssessmentBadge({ assessment, told = false }: { assessment: string; told?: boolean }) {
  const look = looks[assessment] ?? { text: assessment };
  return (
    <Badge small severity={look.severity} noIcon={look.severity === undefined}>
      {told && assessment === "MISSING" ? "Non saisi" : look.text}
    </Badge>
  );
}
