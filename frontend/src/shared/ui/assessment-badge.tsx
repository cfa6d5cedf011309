import { Badge } from "@codegouvfr/react-dsfr/Badge";

type Severity = "success" | "error" | "info" | "warning" | "new";
const looks: Record<string, { text: string; severity?: Severity }> = {
  ON_TARGET: { text: "Cible atteinte", severity: "success" },
  OFF_TARGET: { text: "Cible manquée", severity: "error" },
  NO_TARGET: { text: "Sans cible" },
  MISSING: { text: "À saisir", severity: "warning" },
  NOT_APPLICABLE: { text: "Sans objet" },
  SUSPENDED: { text: "Suspendu" },
};

/** A missed target, a missing value and a value without a target are three different things. */
export function AssessmentBadge({ assessment }: { assessment: string }) {
  const look = looks[assessment] ?? { text: assessment };
  return (
    <Badge small severity={look.severity} noIcon={look.severity === undefined}>
      {look.text}
    </Badge>
  );
}
