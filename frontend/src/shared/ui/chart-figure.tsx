import type { ReactNode } from "react";
import { type Column, DataTable } from "./data-table";

type Props<Row> = {
  title: string;
  /** What a person who does not see the drawing is told of it; the table has the rest. */
  summary: string;
  size: { width: number; height: number };
  columns: [Column<Row>, ...Column<Row>[]];
  rows: Row[];
  rowKey: (row: Row) => string;
  empty?: boolean;
  children: ReactNode;
};

/** A drawing never comes alone: its data table is one key away, for everybody. */
export function ChartFigure<Row>(props: Props<Row>) {
  const { title, summary, size, empty, children } = props;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {empty ? (
        <p className="mention">Pas encore de valeur sur cette période.</p>
      ) : (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={summary}>
          {children}
        </svg>
      )}
      <details>
        <summary className="mention">
          Données<span className="fr-sr-only"> : {title}</span>
        </summary>
        <DataTable
          caption={title}
          hideCaption
          columns={props.columns}
          rows={props.rows}
          rowKey={props.rowKey}
        />
      </details>
    </figure>
  );
}
