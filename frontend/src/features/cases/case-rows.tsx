import type { ReactNode } from "react";
import { Link } from "react-router";
import type { CaseSummary } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { caseStateLabels, channelLabels, kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { AttentionBadge } from "./attention";
import { DueBadge } from "./due-badge";

type Props = {
  cases: CaseSummary[];
  /** What stands before each case, to choose it. */
  choice?: (aCase: CaseSummary) => ReactNode;
};

export function CaseRows({ cases, choice }: Props) {
  return (
    <ul className="rows">
      {cases.map((aCase) => (
        <li key={aCase.id} className={choice ? "row chosen-by-box" : "row"}>
          {choice?.(aCase)}
          <div>
            <Link className="fr-link row-title" to={paths.case(aCase.id)}>
              {aCase.number} – {labelOf(kindLabels, aCase.kind)}
            </Link>
            <p className="fr-mb-0 long-text">{aCase.excerpt}</p>
            <p className="mention fr-mb-0">
              {aCase.siteName} · {labelOf(channelLabels, aCase.channel)} · reçue le{" "}
              {formatDay(aCase.receivedOn)} · {labelOf(scopeLabels, aCase.scope)}
              {aCase.assignee && ` · attribuée à ${aCase.assignee}`}
              {aCase.attachments > 0 && ` · ${filesOf(aCase.attachments)}`}
            </p>
          </div>
          <div className="row-tags">
            <span className="mention">{labelOf(caseStateLabels, aCase.state)}</span>
            <AttentionBadge attention={aCase.attention} />
            <DueBadge due={aCase} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const filesOf = (count: number) => (count === 1 ? "1 pièce jointe" : `${count} pièces jointes`);
