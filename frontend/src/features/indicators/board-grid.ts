import { createContext, useContext, useEffect, useRef } from "react";

/** Where a box stands: the line by its indicator, the column from 0. */
export const cellProps = (indicator: string, column: number) => ({
  "data-line": indicator,
  "data-column": column,
});

/** Puts the pasted texts in the boxes of one line, from this column on; says whether it could. */
type Fill = (column: number, texts: string[]) => boolean;
type Fillers = Map<string, Fill>;

export const BoardGrid = createContext<Fillers>(new Map());

/** Makes a line known to the grid, so that what is pasted above it reaches it. */
export function useGridLine(indicator: string, fill: Fill) {
  const lines = useContext(BoardGrid);
  const latest = useRef(fill);
  latest.current = fill;
  useEffect(() => {
    lines.set(indicator, (column, texts) => latest.current(column, texts));
    return () => void lines.delete(indicator);
  }, [lines, indicator]);
}

/** The board as a spreadsheet: up and down from line to line, and Enter goes down. */
export function moveInGrid(event: React.KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
  const box = event.target;
  if (!step || !(box instanceof HTMLInputElement) || box.dataset.line === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[data-line]")];
  const lines = [...new Set(boxes.map((it) => it.dataset.line))];
  const line = lines[lines.indexOf(box.dataset.line) + step];
  const there = boxes.filter((it) => it.dataset.line === line);
  const next = there.find((it) => it.dataset.column === box.dataset.column) ?? there[0];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

export type Pasted = { filled: number; skipped: number };

/**
 * What was copied from a spreadsheet, laid from the box it is pasted in: one line for each line of the
 * board, those that cannot be changed included, so that the two stay side by side.
 */
export function pasteInGrid(
  event: React.ClipboardEvent<HTMLElement>,
  lines: Fillers,
  order: string[],
): Pasted | undefined {
  const box = event.target;
  const rows = event.clipboardData
    .getData("text/plain")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((row) => row.split("\t"));
  const several = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
  if (!several || !(box instanceof HTMLInputElement) || box.dataset.line === undefined) return undefined;
  event.preventDefault();
  const [first, column] = [order.indexOf(box.dataset.line), Number(box.dataset.column)];
  const results = rows.map((row, i) => {
    const line = order[first + i];
    return line !== undefined && (lines.get(line)?.(column, row) ?? false);
  });
  const filled = results.filter(Boolean).length;
  return { filled, skipped: rows.length - filled };
}
