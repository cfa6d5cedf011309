import { Badge } from "@codegouvfr/react-dsfr/Badge";
import type { CaseSummary } from "@/api/complaints/model";
import { scopeLabels } from "@/shared/labels";

/** Nobody has said yet what it is about. */
export function ToQualifyBadge({ aCase }: { aCase: Pick<CaseSummary, "scope" | "open"> }) {
  if (aCase.scope !== "TO_QUALIFY" || !aCase.open) return null;
  return (
    <Badge small noIcon severity="new" as="span">
      {scopeLabels.TO_QUALIFY}
    </Badge>
  );
}
