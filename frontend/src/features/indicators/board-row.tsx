import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useState } from "react";
import type { BoardRow as Row } from "@/api/indicators/model";
import { formatTarget, formatValue } from "@/shared/format";
import { isQuarter } from "@/shared/periods";
import { AssessmentBadge } from "@/shared/ui/assessment-badge";
import { BoardFigures } from "./board-figures";
import { useGridLine } from "./board-grid";
import { BoardInputs } from "./board-inputs";
import { CountedRows } from "./counted-rows";
import { checkEntry, previewOf, takesCounts } from "./entry";
import { RowStatus } from "./row-status";
import { type RowPlace, useRowEntry } from "./use-row-entry";

type Props = {
  row: Row;
  place: RowPlace;
  /** Already said above the board, and not said again on each line. */
  whyNotBoard: string | undefined;
};

export function BoardRow({ row, place, whyNotBoard }: Props) {
  const entry = useRowEntry(row, place);
  const [replacing, setReplacing] = useState(false);
  const open = row.editable || (row.overridable && (replacing || entry.isDirty));
  useGridLine(row.indicator, (column, texts) => {
    const fields = takesCounts(row) ? (["numerator", "denominator"] as const) : (["value"] as const);
    const part = Object.fromEntries(
      fields.flatMap((field, i) => {
        const text = i >= column ? texts[i - column]?.trim() : undefined;
        return text ? [[field, text]] : [];
      }),
    );
    if (!row.editable || Object.keys(part).length === 0) return false;
    const filled = { ...entry.entry, ...part, kind: "ENTERED" as const };
    entry.change(filled);
    // A column of numerators waits for its denominators.
    const checked = checkEntry(row, filled);
    if (checked !== "empty" && "body" in checked) entry.submit();
    return true;
  });
  const id = `indicator-${row.indicator}`;
  const leaves = (event: React.FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    entry.submit();
    if (!entry.isDirty) setReplacing(false);
  };
  return (
    <li className={`board-row${entry.overtaken ? " conflict" : ""}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid row in every browser */}
      <div role="group" aria-labelledby={id} onBlur={leaves} style={{ display: "contents" }}>
        <div>
          <h3 id={id} className="fr-text--md fr-mb-0">
            {row.label}
          </h3>
          <p className="mention fr-mb-0">
            <span className="aside">
              {row.target ? `Cible : ${formatTarget(row.target, row.unit)}` : "Sans cible"}
            </span>{" "}
            <span className="aside">
              {isQuarter(place.month) ? "Trimestre" : "Mois"} précédent : {previous(row)}
            </span>
          </p>
        </div>
        {open ? (
          <BoardInputs row={row} entry={entry} asked={replacing} />
        ) : (
          <BoardFigures
            row={row}
            whyNotBoard={whyNotBoard}
            onReplace={() => setReplacing(true)}
            onRestore={entry.restore}
          />
        )}
        <div>
          <Result row={row} preview={entry.isDirty ? previewOf(row, entry.entry) : undefined} />
          {row.unusual && !entry.isDirty && <p className="mention fr-mb-0">Inhabituel : {row.unusual}</p>}
          <CountedRows row={row} place={place} />
          <RowStatus row={row} entry={entry} />
        </div>
      </div>
    </li>
  );
}

function previous(row: Row): string {
  return row.previousValue === undefined || row.previousValue === null
    ? "pas de valeur"
    : formatValue(row.previousValue, row.unit, row.precision);
}

/** A month without a single complaint has nothing to enter, and nothing missing. */
function Assessed({ row }: { row: Row }) {
  if (row.state !== "EXPECTED" || row.feed !== "COMPUTED") {
    return <AssessmentBadge assessment={row.assessment} />;
  }
  return (
    <Badge small noIcon>
      Rien à compter
    </Badge>
  );
}

function Result({ row, preview }: { row: Row; preview: number | undefined }) {
  const value = preview ?? row.value ?? undefined;
  return (
    <div className="inline">
      {value !== undefined && (
        <span className="board-result">{formatValue(value, row.unit, row.precision)}</span>
      )}
      {preview === undefined && <Assessed row={row} />}
    </div>
  );
}
