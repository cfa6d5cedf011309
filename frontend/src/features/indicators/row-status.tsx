import { Button } from "@codegouvfr/react-dsfr/Button";
import type { BoardRow } from "@/api/indicators/model";
import { formatNumber, formatValue } from "@/shared/format";
import { takesCounts } from "./entry";
import type { RowEntry } from "./use-row-entry";

/** What became of the line, said aloud to a screen reader as it changes. */
export function RowStatus({ row, entry }: { row: BoardRow; entry: RowEntry }) {
  const { save, isDirty } = entry;
  if (save.error?.isConflict && isDirty) return <Conflict row={row} entry={entry} />;
  return (
    <div role="status" className="board-status mention">
      {save.isPending && "Enregistrement…"}
      {save.isError && (
        <>
          <span className="fr-error-text fr-mt-0">{save.error.message}</span>{" "}
          {isDirty && (
            <Button size="small" priority="secondary" onClick={entry.submit}>
              Réessayer
            </Button>
          )}
        </>
      )}
      {save.isSuccess && !isDirty && !save.isPending && "Enregistré"}
      {isDirty && !save.isPending && !save.isError && "Pas encore enregistré"}
    </div>
  );
}

function Conflict({ row, entry }: { row: BoardRow; entry: RowEntry }) {
  return (
    <div role="alert">
      <p className="fr-mb-1w">
        <strong>Une autre personne vient d’enregistrer {storedText(row)}.</strong> Votre saisie est toujours
        dans les cases.
      </p>
      <div className="inline">
        <Button size="small" onClick={entry.submit}>
          Garder ma saisie
        </Button>
        <Button size="small" priority="secondary" onClick={entry.discard}>
          Prendre l’autre valeur
        </Button>
      </div>
    </div>
  );
}

function storedText(row: BoardRow): string {
  if (row.state === "NOT_APPLICABLE") return "« Sans objet »";
  if (row.state === "SUSPENDED") return "« Suspendu »";
  if (row.value === undefined || row.value === null) return "une autre valeur";
  const counts =
    takesCounts(row) && row.numerator != null && row.denominator != null
      ? ` (${formatNumber(row.numerator)} / ${formatNumber(row.denominator)})`
      : "";
  return `${formatValue(row.value, row.unit, row.precision)}${counts}`;
}
