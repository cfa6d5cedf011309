import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import type { CaseSummary } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { caseStateLabels, channelLabels, kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { AttentionBadge } from "./attention";
import { DueBadge } from "./due-badge";
import { listIn } from "./filters";
import { ToQualifyBadge } from "./to-qualify-badge";

type Props = {
  cases: CaseSummary[];
  /** What stands before each case, to choose it. */
  choice?: (aCase: CaseSummary) => ReactNode;
};

export function CaseRows({ cases, choice }: Props) {
  const [search] = useSearchParams();
  return (
    <ul className="rows">
      {cases.map((aCase) => (
        <li key={aCase.id} className={choice ? "row chosen-by-box" : "row"}>
          {choice?.(aCase)}
          <div>
            <Link className="fr-link row-title" to={paths.case(aCase.id, listIn(search))}>
              {aCase.number} – {labelOf(kindLabels, aCase.kind)}
            </Link>
            <p className="fr-mb-0 long-text">{aCase.excerpt}</p>
            <p className="mention fr-mb-0">
              {aCase.siteName} · {labelOf(channelLabels, aCase.channel)} · reçue le{" "}
              {formatDay(aCase.receivedOn)}
              {aCase.scope !== "TO_QUALIFY" && ` · ${labelOf(scopeLabels, aCase.scope)}`}
              {aCase.assignee && ` · attribuée à ${aCase.assignee}`}
              {aCase.attachments > 0 && ` · ${filesOf(aCase.attachments)}`}
            </p>
          </div>
          <div className="row-tags">
            <span className="mention">{labelOf(caseStateLabels, aCase.state)}</span>
            <ToQualifyBadge aCase={aCase} />
            <AttentionBadge attention={aCase.attention} />
            <DueBadge due={aCase} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const filesOf = (count: number) => (count === 1 ? "1 pièce jointe" : `${count} pièces jointes`);
