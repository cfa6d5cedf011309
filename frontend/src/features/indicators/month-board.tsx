import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useState } from "react";
import type { MonthBoardView } from "@/api/indicators/model";
import { isQuarter } from "@/shared/periods";
import { BoardGrid, type Pasted, pasteInGrid, useGridMoves } from "./board-grid";
import { BoardRow } from "./board-row";
import { byRubric, isToEnter } from "./entry";
import { MonthActions } from "./month-actions";

export function MonthBoard({ board }: { board: MonthBoardView }) {
  const missing = board.rows.filter(isToEnter).length;
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
          {board.rows.length > 0 && (
            <Badge severity={missing === 0 ? "success" : "warning"}>
              {missing === 0 ? `${noun} complet` : `${missing} à saisir sur ${board.rows.length}`}
            </Badge>
          )}
          {board.locked && <Badge severity="info">{noun} verrouillé</Badge>}
        </div>
        {board.editable && missing > 0 && <FirstBox board={board} order={order} />}
      </div>
      {!board.editable && board.whyNotEditable && (
        <Alert small severity="info" description={board.whyNotEditable} className="fr-mb-3w" />
      )}
      <MonthActions board={board} missing={missing} />
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

/** Past the menus and the buttons, in one key. */
function FirstBox({ board, order }: { board: MonthBoardView; order: string[] }) {
  const toEnter = new Set(
    board.rows.filter((row) => row.editable && isToEnter(row)).map((row) => row.indicator),
  );
  const first = order.find((code) => toEnter.has(code));
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
