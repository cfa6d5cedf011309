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
  choice?: (found: CaseSummary) => ReactNode;
};

export function CaseRows({ cases, choice }: Props) {
  return (
    <ul className="rows">
      {cases.map((found) => (
        <li key={found.id} className={choice ? "row chosen-by-box" : "row"}>
          {choice?.(found)}
          <div>
            <Link className="fr-link row-title" to={paths.case(found.id)}>
              {found.number} – {labelOf(kindLabels, found.kind)}
            </Link>
            <p className="fr-mb-0 long-text">{found.excerpt}</p>
            <p className="mention fr-mb-0">
              {found.siteName} · {labelOf(channelLabels, found.channel)} · reçue le{" "}
              {formatDay(found.receivedOn)} · {labelOf(scopeLabels, found.scope)}
              {found.assignee && ` · attribuée à ${found.assignee}`}
              {found.attachments > 0 && ` · ${filesOf(found.attachments)}`}
            </p>
          </div>
          <div className="row-tags">
            <span className="mention">{labelOf(caseStateLabels, found.state)}</span>
            <AttentionBadge attention={found.attention} />
            <DueBadge due={found} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const filesOf = (count: number) => (count === 1 ? "1 pièce jointe" : `${count} pièces jointes`);
