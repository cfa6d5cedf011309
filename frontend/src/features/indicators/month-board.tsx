import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Badge } from "@codegouvfr/react-dsfr/Badge";
import type { MonthBoardView } from "@/api/indicators/model";
import { BoardRow } from "./board-row";
import { byRubric, isToEnter } from "./entry";
import { MonthActions } from "./month-actions";

export function MonthBoard({ board }: { board: MonthBoardView }) {
  const missing = board.rows.filter(isToEnter).length;
  const place = { site: board.site, month: board.period };
  return (
    <>
      <div className="inline fr-mb-2w" role="status">
        <Badge severity={missing === 0 ? "success" : "warning"}>
          {missing === 0 ? "Mois complet" : `${missing} à saisir sur ${board.rows.length}`}
        </Badge>
        {board.locked && <Badge severity="info">Mois verrouillé</Badge>}
      </div>
      {!board.editable && board.whyNotEditable && (
        <Alert small severity="info" description={board.whyNotEditable} className="fr-mb-3w" />
      )}
      <MonthActions board={board} missing={missing} />
      {board.editable && (
        <p className="mention">
          Chaque ligne s’enregistre quand vous la quittez, ou avec la touche Entrée. Échap annule ce qui est
          tapé.
        </p>
      )}
      {byRubric(board.rows).map(({ rubric, rows }) => (
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
    </>
  );
}
