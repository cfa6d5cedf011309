import { Button } from "@codegouvfr/react-dsfr/Button";
import type { BoardRow } from "@/api/indicators/model";
import { formatNumber, formatValue } from "@/shared/format";
import { isComputed, takesCounts } from "./entry";

type Props = {
  row: BoardRow;
  whyNotBoard: string | undefined;
  onReplace: () => void;
  onRestore: () => void;
};

/** A line that is only read: what its value is made of, what was said of it, and why it cannot be changed. */
export function BoardFigures({ row, whyNotBoard, onReplace, onRestore }: Props) {
  const counted = takesCounts(row) && row.numerator != null && row.denominator != null;
  const why = row.whyNotEditable === whyNotBoard ? undefined : row.whyNotEditable;
  return (
    <>
      <div>
        {counted && (
          <p className="board-counts fr-mb-0">
            {formatNumber(row.numerator ?? 0)} / {formatNumber(row.denominator ?? 0)}
          </p>
        )}
        {why && isComputed(row) && <p className="mention fr-mb-0">{why}</p>}
        {row.computedValue != null && (
          <p className="mention fr-mb-0">
            Valeur calculée par la plateforme : {formatValue(row.computedValue, row.unit, row.precision)}
            {row.computedDenominator != null &&
              ` (${formatNumber(row.computedNumerator ?? 0)} / ${formatNumber(row.computedDenominator)})`}
          </p>
        )}
        {row.overridable && <Acts row={row} onReplace={onReplace} onRestore={onRestore} />}
      </div>
      <div>{(row.remark || row.reason) && <p className="fr-mb-0">{row.remark || row.reason}</p>}</div>
    </>
  );
}

function Acts({ row, onReplace, onRestore }: Pick<Props, "row" | "onReplace" | "onRestore">) {
  return (
    <div className="inline">
      <Button size="small" priority="tertiary no outline" onClick={onReplace}>
        Remplacer la valeur
      </Button>
      {!isComputed(row) && (
        <Button size="small" priority="tertiary no outline" onClick={onRestore}>
          Rétablir la valeur calculée
        </Button>
      )}
    </div>
  );
}
