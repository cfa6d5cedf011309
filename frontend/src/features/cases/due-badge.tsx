import { Badge } from "@codegouvfr/react-dsfr/Badge";
import type { CaseSummary } from "@/api/complaints/model";
import { formatShortDay } from "@/shared/format";

type Due = Pick<CaseSummary, "late" | "owedAnswer" | "dueOn" | "workingDaysLeft" | "open">;

/** Late, due soon, due later, or owed no answer: the four cases an agent sorts by. */
export function DueBadge({ due }: { due: Due }) {
  if (!due.open) return <Badge small>Traitée</Badge>;
  if (!due.owedAnswer || !due.dueOn) return <Badge small>Sans réponse due</Badge>;
  if (due.late) {
    return (
      <Badge small severity="error">
        En retard depuis le {formatShortDay(due.dueOn)}
      </Badge>
    );
  }
  const soon = due.workingDaysLeft != null && due.workingDaysLeft <= 1;
  return (
    <Badge small severity={soon ? "warning" : "info"}>
      Réponse due le {formatShortDay(due.dueOn)}
    </Badge>
  );
}
