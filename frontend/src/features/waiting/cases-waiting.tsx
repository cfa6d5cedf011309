import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Link } from "react-router";
import { useCountCases, useListCases } from "@/api/complaints/complaints";
import type { CaseCounts, CaseSummary } from "@/api/complaints/model";
import { formatShortDay } from "@/shared/format";
import { kindLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { WaitingPart } from "./waiting-part";

/** The list comes late first, then by due date: its head is what matters now. */
export function CasesWaiting() {
  const cases = useListCases({ open: true, limit: 4 });
  const counts = useCountCases();
  return (
    <WaitingPart
      title="Réclamations à traiter"
      query={cases}
      more={{ text: "Toutes les demandes", href: paths.cases() }}
    >
      {({ items }) =>
        items.length === 0 ? <p>Rien à traiter.</p> : <Head open={items} counts={counts.data} />
      }
    </WaitingPart>
  );
}

function Head({ open, counts }: { open: CaseSummary[]; counts?: CaseCounts }) {
  return (
    <>
      {counts && (
        <div className="inline fr-mb-2w">
          <span>{counts.open} en cours</span>
          {counts.late > 0 && (
            <Badge small severity="error">
              {counts.late} en retard
            </Badge>
          )}
          {counts.dueToday > 0 && (
            <Badge small severity="warning">
              {counts.dueToday} pour aujourd’hui
            </Badge>
          )}
        </div>
      )}
      <ul>
        {open.map((aCase) => (
          <li key={aCase.id}>
            <Link to={paths.case(aCase.id, { open: "true" })}>
              {aCase.number} – {labelOf(kindLabels, aCase.kind)}
            </Link>{" "}
            <span className="mention">{dueText(aCase)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function dueText(aCase: CaseSummary): string {
  if (!aCase.dueOn) return "sans réponse due";
  return aCase.late
    ? `en retard depuis le ${formatShortDay(aCase.dueOn)}`
    : `réponse due le ${formatShortDay(aCase.dueOn)}`;
}
