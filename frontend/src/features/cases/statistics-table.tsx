import type {
  DelayFigures,
  StatisticsDimension,
  StatisticsRow,
  StatisticsTable as Table,
} from "@/api/complaints/model";
import { formatPeriod } from "@/shared/format";
import { channelLabels, kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { type Column, DataTable } from "@/shared/ui/data-table";
import type { Filters } from "./filters";
import { CasesLink, CountLink, casesOf, family, mean, median, rate } from "./statistics-links";

export const dimensionLabels = {
  MONTH: "Mois",
  SITE: "Site",
  SCOPE: "Champ",
  CHANNEL: "Canal",
  KIND: "Type",
  THEME: "Thème",
} as const satisfies Record<StatisticsDimension, string>;

type Props = { table: Table; cases: Filters };
type Line = { row: StatisticsRow; cases: Filters; total?: boolean };

/** The cases told apart; every figure leads to its own. */
export function StatisticsTable({ table, cases }: Props) {
  const { by, rows, total, measuredKinds } = table;
  const lines: Line[] = rows.map((row) => ({ row, cases: casesOf(cases, by, row) }));
  return (
    <DataTable
      caption={`Demandes et délais par ${dimensionLabels[by].toLowerCase()}`}
      rows={[...lines, { row: total, cases, total: true }]}
      rowKey={(line) => (line.total ? "total" : `=${line.row.code ?? ""}`)}
      columns={[
        { header: dimensionLabels[by], cell: (line) => nameOf(table, line) },
        ...counts,
        ...delays("en ligne", ({ row }) => row.electronic, measuredKinds, true),
        ...delays("papier", ({ row }) => row.paper, measuredKinds, false),
      ]}
    />
  );
}

function nameOf({ by }: Table, { row, total }: Line): string {
  if (total || by === "THEME" || by === "SITE") return row.label;
  if (by === "MONTH") return formatPeriod(row.code ?? "");
  return labelOf({ ...kindLabels, ...channelLabels, ...scopeLabels }, row.code);
}

const counts: Column<Line>[] = [
  {
    header: "Reçues",
    numeric: true,
    cell: ({ row, cases }) => <CountLink filters={cases} count={row.received} />,
  },
  {
    header: "Sans réponse due",
    numeric: true,
    cell: ({ row, cases }) => <CountLink filters={{ ...cases, answer: "NOT_OWED" }} count={row.notOwed} />,
  },
  {
    header: "Réunies",
    numeric: true,
    cell: ({ row, cases }) => <CountLink filters={{ ...cases, answer: "MERGED" }} count={row.merged} />,
  },
  {
    header: "Réorientées",
    numeric: true,
    cell: ({ row, cases }) => (
      <CountLink filters={{ ...cases, answer: "REDIRECTED" }} count={row.redirected} />
    ),
  },
  {
    header: "Avec réponse d’attente",
    numeric: true,
    cell: ({ row, cases }) => <CountLink filters={{ ...cases, answer: "HELD" }} count={row.held} />,
  },
  {
    header: "Rouvertes",
    numeric: true,
    cell: ({ row, cases }) => <CountLink filters={{ ...cases, answer: "REOPENED" }} count={row.reopened} />,
  },
  {
    header: "Personnes satisfaites, insatisfaites",
    numeric: true,
    cell: ({ row, cases }) => (
      <>
        <CountLink filters={{ ...cases, answer: "SATISFIED" }} count={row.satisfied} />,{" "}
        <CountLink filters={{ ...cases, answer: "DISSATISFIED" }} count={row.dissatisfied} />
      </>
    ),
  },
  {
    header: "À traiter",
    numeric: true,
    cell: ({ row, cases }) => <CountLink filters={{ ...cases, open: "true" }} count={row.open} />,
  },
];

function delays(
  name: string,
  figuresOf: (line: Line) => DelayFigures,
  measured: string[],
  online: boolean,
): Column<Line>[] {
  const given = (line: Line) => ({ ...family(line.cases, measured, online), answer: "GIVEN" });
  return [
    {
      header: `À temps, ${name}`,
      numeric: true,
      cell: (line) => <InTime figures={figuresOf(line)} cases={family(line.cases, measured, online)} />,
    },
    {
      header: `Délai moyen, ${name}`,
      numeric: true,
      cell: (line) => <CasesLink filters={given(line)} text={mean(figuresOf(line))} />,
    },
    {
      header: `Délai médian, ${name}`,
      numeric: true,
      cell: (line) => <CasesLink filters={given(line)} text={median(figuresOf(line))} />,
    },
  ];
}

/** The rate, and what makes it: the answers in time, and the late ones that wait for an answer. */
function InTime({ figures, cases }: { figures: DelayFigures; cases: Filters }) {
  if (figures.owed === 0) return rate(figures);
  return (
    <>
      {rate(figures)}
      <br />
      <span className="mention">
        <CountLink filters={{ ...cases, answer: "IN_TIME" }} count={figures.inTime} /> sur{" "}
        <CountLink filters={{ ...cases, answer: "OWED" }} count={figures.owed} />
        {figures.late > 0 && (
          <>
            , <CountLink filters={{ ...cases, answer: "AWAITED", late: "true" }} count={figures.late} /> en
            retard
          </>
        )}
        {figures.pending > 0 && (
          <>
            , <CountLink filters={{ ...cases, answer: "AWAITED", late: "false" }} count={figures.pending} />{" "}
            en cours
          </>
        )}
      </span>
    </>
  );
}
