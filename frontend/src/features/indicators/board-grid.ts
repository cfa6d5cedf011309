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

type Cell = { line: string | undefined; column: string | undefined };

/**
 * The board as a spreadsheet: up and down from line to line, and Enter goes down. After Tab, Enter goes back to
 * the column where the line was begun: two counts are typed line after line without a key too many.
 */
export function useGridMoves() {
  const begun = useRef<Cell>(undefined);
  return (event: React.KeyboardEvent<HTMLElement>) => {
    const box = event.target;
    if (isChord(event) || !(box instanceof HTMLInputElement) || box.dataset.line === undefined) return;
    const here = { line: box.dataset.line, column: box.dataset.column };
    const start = begun.current?.line === here.line ? begun.current : here;
    if (event.key === "Tab") begun.current = start;
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    begun.current = undefined;
    const next = boxBeside(
      event.currentTarget,
      here.line,
      step,
      (event.key === "Enter" ? start : here).column,
    );
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
}

const isChord = (event: React.KeyboardEvent) =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

function boxBeside(grid: HTMLElement, from: string, step: number, column: string | undefined) {
  const boxes = [...grid.querySelectorAll<HTMLInputElement>("input[data-line]")];
  const lines = [...new Set(boxes.map((it) => it.dataset.line))];
  const line = lines[lines.indexOf(from) + step];
  const there = boxes.filter((it) => line !== undefined && it.dataset.line === line);
  return there.find((it) => it.dataset.column === column) ?? there[0];
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
