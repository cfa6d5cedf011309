import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useState } from "react";
import type { CompletenessRow, MonthBoardView, BoardRow as Row } from "@/api/indicators/model";
import { standingOf, useSiteCompleteness } from "@/shared/completeness";
import { formatInstant } from "@/shared/format";
import { isQuarter } from "@/shared/periods";
import { BoardGrid, type Pasted, pasteInGrid, useGridMoves } from "./board-grid";
import { BoardRow } from "./board-row";
import { byRubric } from "./entry";
import { MonthActions } from "./month-actions";

export function MonthBoard({ board }: { board: MonthBoardView }) {
  const missing = missingIn(board);
  const completeness = useSiteCompleteness(board.site, board.period);
  const noun = isQuarter(board.period) ? "Trimestre" : "Mois";
  const [lines] = useState(() => new Map());
  const [pasted, setPasted] = useState<Pasted>();
  const move = useGridMoves();
  const sections = byRubric(board.rows);
  const order = sections.flatMap(({ rows }) => rows.map((row) => row.indicator));
  const place = { site: board.site, month: board.period };
  return (
    <>
      {board.whyNothingExpected && (
        <Alert small severity="info" description={board.whyNothingExpected} className="fr-mb-3w" />
      )}
      <div className="inline fr-mb-2w">
        <div className="inline" role="status">
          {board.locked ? (
            <Badge severity="info">{noun} verrouillé</Badge>
          ) : (
            completeness && (
              <Badge severity={missing.length === 0 ? "success" : "warning"}>
                {standingText(completeness, missing, noun)}
              </Badge>
            )
          )}
        </div>
        {board.editable && <FirstBox missing={missing} order={order} />}
      </div>
      {!board.editable && !board.steps.canUnlock && board.whyNotEditable && (
        <Alert small severity="info" description={board.whyNotEditable} className="fr-mb-3w" />
      )}
      {board.reopenedAt && <BeingCorrected noun={noun.toLowerCase()} since={board.reopenedAt} />}
      <MonthActions board={board} />
      {board.editable && (
        <p className="mention">
          Chaque ligne s’enregistre quand vous la quittez. Tab passe au nombre suivant ; Entrée passe à la
          ligne suivante, là où la ligne a été commencée ; ↓ et ↑ restent dans la colonne ; Échap annule ce
          qui est tapé. Vous pouvez coller une colonne ou un bloc copié d’un tableur.
        </p>
      )}
      <p role="status" className="mention">
        {pasted && pastedText(pasted)}
      </p>
      <BoardGrid value={lines}>
        <div
          onKeyDownCapture={move}
          onPaste={(event) => {
            const result = pasteInGrid(event, lines, order);
            if (result) setPasted(result);
          }}
        >
          {sections.map(({ rubric, rows }) => (
            <section key={rubric} aria-label={rubric}>
              <h2 className="fr-h5 fr-mt-4w fr-mb-1w">{rubric}</h2>
              <ul className="rows">
                {rows.map((row) => (
                  <BoardRow
                    key={row.indicator}
                    row={row}
                    place={place}
                    whyNotBoard={board.whyNotEditable ?? undefined}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </BoardGrid>
    </>
  );
}

/** Unlocking takes nothing back from the public. */
function BeingCorrected({ noun, since }: { noun: string; since: string }) {
  return (
    <Alert
      small
      severity="warning"
      className="fr-mb-3w"
      description={`Ce ${noun} est en cours de correction depuis le ${formatInstant(since)}. Ce que son verrouillage a publié reste public, avec cette mention, jusqu’à ce que vous le verrouilliez de nouveau.`}
    />
  );
}

/** The lines that the service says are not filled. */
function missingIn({ steps, rows }: MonthBoardView): Row[] {
  const missing = new Set(steps.missing.map(({ indicator }) => indicator));
  return rows.filter((row) => missing.has(row.indicator));
}

/** What the platform counts itself is nobody's to enter: until the month is over, it is only awaited. */
function standingText(completeness: CompletenessRow, missing: Row[], noun: string): string {
  if (completeness.entered < completeness.expected) return standingOf(completeness);
  return missing.length > 0 ? `${missing.length} en attente de calcul` : `${noun} complet`;
}

/** Past the menus and the buttons, in one key. */
function FirstBox({ missing, order }: { missing: Row[]; order: string[] }) {
  const first = order.find((code) => missing.some((row) => row.editable && row.indicator === code));
  if (!first) return null;
  return (
    <a
      className="fr-link fr-link--sm"
      href={`#indicator-${first}`}
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLInputElement>(`input[data-line="${first}"]`)?.focus();
      }}
    >
      Aller à la première case à saisir
    </a>
  );
}

function pastedText({ filled, skipped }: Pasted): string {
  const lines = (count: number) => `${count} ${count > 1 ? "lignes" : "ligne"}`;
  const text = `${lines(filled)} ${filled > 1 ? "remplies" : "remplie"} par collage`;
  return skipped > 0 ? `${text} ; ${lines(skipped)} sans effet (vides, calculées ou en trop).` : `${text}.`;
}
