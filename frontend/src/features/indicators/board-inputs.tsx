import { useEffect, useId, useRef } from "react";
import type { BoardRow, EntryKind } from "@/api/indicators/model";
import { cellProps } from "./board-grid";
import { type EntryErrors, notNumbers, takesCounts, wantsReason } from "./entry";
import type { RowEntry } from "./use-row-entry";

type Field = "numerator" | "denominator" | "value";

const situations: [EntryKind, string][] = [
  ["ENTERED", "Mesuré"],
  ["NOT_APPLICABLE", "Sans objet"],
  ["SUSPENDED", "Suspendu"],
];

type Props = {
  row: BoardRow;
  entry: RowEntry;
  /** The person has just asked for these boxes, by a button that they replace. */
  asked: boolean;
};

export function BoardInputs({ row, entry, asked }: Props) {
  const base = useId();
  const boxes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) boxes.current?.querySelector("input")?.focus();
  }, [asked]);
  const measured = entry.entry.kind === "ENTERED";
  const fields: [Field, string][] = takesCounts(row)
    ? [
        ["numerator", row.formula === "MEAN" ? "Total des délais" : "Numérateur"],
        ["denominator", row.formula === "MEAN" ? "Nombre" : "Dénominateur"],
      ]
    : [["value", "Valeur"]];
  const errors = { ...notNumbers(row, entry.entry), ...entry.errors };
  const keys = (event: React.KeyboardEvent) => {
    // Going to another line saves this one by itself.
    if (event.key === "Enter" && !event.isDefaultPrevented()) entry.submit();
    if (event.key === "Escape") entry.discard();
  };
  return (
    <>
      <div>
        <div className="board-inputs" ref={boxes}>
          {measured &&
            fields.map(([field, label], column) => (
              <div key={field}>
                <label htmlFor={`${base}${field}`}>{label}</label>
                <input
                  id={`${base}${field}`}
                  {...cellProps(row.indicator, column)}
                  className="fr-input"
                  inputMode="decimal"
                  autoComplete="off"
                  value={entry.entry[field]}
                  aria-invalid={errors[field] !== undefined}
                  aria-describedby={errors[field] ? `${base}errors` : undefined}
                  onChange={(event) => entry.change({ [field]: event.currentTarget.value })}
                  onKeyDown={keys}
                />
              </div>
            ))}
          <div>
            <label htmlFor={`${base}kind`}>Situation</label>
            <select
              id={`${base}kind`}
              className="fr-select"
              value={entry.entry.kind}
              onChange={(event) => entry.change({ kind: event.currentTarget.value as EntryKind })}
            >
              {situations.map(([kind, label]) => (
                <option key={kind} value={kind}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </div>
        <Errors id={`${base}errors`} errors={errors} />
      </div>
      <div className="board-remark">
        <label htmlFor={`${base}text`}>
          {wantsReason(row, entry.entry) ? "Motif (obligatoire)" : "Remarque"}
        </label>
        <input
          id={`${base}text`}
          className="fr-input"
          autoComplete="off"
          value={entry.entry.text}
          aria-invalid={entry.errors.text !== undefined}
          aria-describedby={entry.errors.text ? `${base}errors` : undefined}
          onChange={(event) => entry.change({ text: event.currentTarget.value })}
          onKeyDown={keys}
        />
      </div>
    </>
  );
}

function Errors({ id, errors }: { id: string; errors: EntryErrors }) {
  const texts = Object.values(errors);
  return (
    <div id={id} role="alert">
      {texts.map((text) => (
        <p key={text} className="fr-error-text fr-mt-1w fr-mb-0">
          {text}
        </p>
      ))}
    </div>
  );
}
