import type { BoardRow } from "@/api/indicators/model";
import { formatNumber } from "@/shared/format";
import { takesCounts } from "./entry";

/** A line that is only read: what its value is made of, what was said of it, and why it cannot be changed. */
export function BoardFigures({ row, whyNotBoard }: { row: BoardRow; whyNotBoard: string | undefined }) {
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
        {why && <p className="mention fr-mb-0">{why}</p>}
      </div>
      <div>{(row.remark || row.reason) && <p className="fr-mb-0">{row.remark || row.reason}</p>}</div>
    </>
  );
}
