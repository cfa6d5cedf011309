import type { BoardRow as Row } from "@/api/indicators/model";
import { formatTarget, formatValue } from "@/shared/format";
import { AssessmentBadge } from "@/shared/ui/assessment-badge";
import { BoardInputs } from "./board-inputs";
import { previewOf } from "./entry";
import { RowStatus } from "./row-status";
import { type RowPlace, useRowEntry } from "./use-row-entry";

export function BoardRow({ row, place }: { row: Row; place: RowPlace }) {
  const entry = useRowEntry(row, place);
  const id = `indicator-${row.indicator}`;
  const leaves = (event: React.FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) entry.submit();
  };
  return (
    <li className={`board-row${entry.save.error?.isConflict ? " conflict" : ""}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid row in every browser */}
      <div role="group" aria-labelledby={id} onBlur={leaves} style={{ display: "contents" }}>
        <div>
          <h3 id={id} className="fr-text--md fr-mb-0">
            {row.label}
          </h3>
          <p className="mention fr-mb-0">
            <span className="nowrap">
              {row.target ? `Cible : ${formatTarget(row.target, row.unit)}` : "Sans cible"}
            </span>{" "}
            · <span className="nowrap">Mois précédent : {previous(row)}</span>
          </p>
        </div>
        {row.editable ? (
          <BoardInputs row={row} entry={entry} />
        ) : (
          <p className="mention board-why fr-mb-0">{row.whyNotEditable}</p>
        )}
        <div>
          <Result row={row} preview={entry.isDirty ? previewOf(row, entry.entry) : undefined} />
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

function Result({ row, preview }: { row: Row; preview: number | undefined }) {
  const value = preview ?? row.value ?? undefined;
  return (
    <div className="inline">
      {value !== undefined && (
        <span className="board-result">{formatValue(value, row.unit, row.precision)}</span>
      )}
      {preview === undefined && <AssessmentBadge assessment={row.assessment} />}
    </div>
  );
}
