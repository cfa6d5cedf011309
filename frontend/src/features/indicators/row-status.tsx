import { Button } from "@codegouvfr/react-dsfr/Button";
import type { BoardRow } from "@/api/indicators/model";
import { formatNumber, formatValue } from "@/shared/format";
import { isUnusual } from "@/shared/unusual";
import { takesCounts, typedText } from "./entry";
import type { RowEntry } from "./use-row-entry";

/** What became of the line, said aloud to a screen reader as it changes. */
export function RowStatus({ row, entry }: { row: BoardRow; entry: RowEntry }) {
  if (!row.editable && !row.overridable) return entry.isDirty ? <NotSaved row={row} entry={entry} /> : null;
  if (entry.overtaken) return <Conflict row={row} entry={entry} />;
  return (
    <div role="status" className="board-status mention">
      <Progress entry={entry} />
    </div>
  );
}

function Progress({ entry }: { entry: RowEntry }) {
  const { save, isDirty } = entry;
  if (save.isPending) return "Enregistrement…";
  if (save.error) return <Failure entry={entry} />;
  if (!isDirty) return save.isSuccess && "Enregistré";
  if (!entry.wasFound) return "Pas encore enregistré";
  return (
    <>
      Saisie retrouvée, pas encore enregistrée. <SendButton entry={entry}>Enregistrer</SendButton>
    </>
  );
}

function Failure({ entry }: { entry: RowEntry }) {
  const problem = entry.save.error;
  if (!problem) return null;
  if (isUnusual(problem)) {
    return (
      <>
        <span className="fr-error-text fr-mt-0">{problem.message}</span>{" "}
        {entry.isDirty && (
          <Button size="small" priority="secondary" onClick={entry.confirm}>
            Confirmer ce nombre
          </Button>
        )}
      </>
    );
  }
  const waiting = problem.isOffline
    ? "Connexion impossible : votre saisie est gardée sur ce poste et partira dès que le service répondra."
    : undefined;
  return (
    <>
      <span className="fr-error-text fr-mt-0">{waiting ?? problem.message}</span>{" "}
      {entry.isDirty && <SendButton entry={entry}>Réessayer</SendButton>}
    </>
  );
}

function SendButton({ entry, children }: { entry: RowEntry; children: string }) {
  return (
    <Button size="small" priority="secondary" onClick={entry.submit}>
      {children}
    </Button>
  );
}

function Conflict({ row, entry }: { row: BoardRow; entry: RowEntry }) {
  return (
    <div role="alert">
      <p className="fr-mb-1w">
        <strong>{whatHappened(row, entry)}</strong> Votre saisie est toujours dans les cases.
      </p>
      <div className="inline">
        <Button size="small" onClick={entry.insist}>
          Garder ma saisie
        </Button>
        <Button size="small" priority="secondary" onClick={entry.discard}>
          {entry.onlyItsState ? "Abandonner ma saisie" : "Prendre l’autre valeur"}
        </Button>
      </div>
    </div>
  );
}

function whatHappened(row: BoardRow, entry: RowEntry): string {
  if (!entry.onlyItsState) return `Une autre personne vient d’enregistrer ${storedText(row)}.`;
  if (row.state === "VALIDATED") return `La valeur enregistrée, ${storedText(row)}, vient d’être validée.`;
  return "La ligne vient de changer, sans que sa valeur change : relisez-la.";
}

/** The line was closed to changes after it was typed in. */
function NotSaved({ row, entry }: { row: BoardRow; entry: RowEntry }) {
  return (
    <div role="alert">
      <p className="fr-mb-1w">
        <strong>Votre saisie n’a pas été enregistrée : {typedText(row, entry.entry)}.</strong> Elle reste
        gardée sur ce poste.
      </p>
      <Button size="small" priority="secondary" onClick={entry.discard}>
        Abandonner ma saisie
      </Button>
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
