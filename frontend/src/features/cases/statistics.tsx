import type { ReactNode } from "react";
import type {
  Count,
  DelayFigures,
  Statistics as StatisticsData,
  StatisticsTable as Table,
} from "@/api/complaints/model";
import { formatNumber, formatValue } from "@/shared/format";
import { channelLabels, kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import type { Filters } from "./filters";
import { StatisticsCharts } from "./statistics-charts";
import { CasesLink, CountLink, family, mean, median, rate } from "./statistics-links";
import { StatisticsTable } from "./statistics-table";

type Props = {
  figures: StatisticsData;
  table: Table;
  /** The cases counted, as the desk's list filters them. */
  cases: Filters;
  exports: ReactNode;
};

/** Every figure leads to the list of the cases that it counts. */
export function Statistics({ figures, table, cases, exports }: Props) {
  if (figures.received === 0) return <Empty title="Aucune demande reçue sur cette période" />;
  return (
    <>
      <KeyFigures table={table} cases={cases} />
      <Owed table={table} cases={cases} />
      <p className="mention">
        <NotOwed count={figures.notOwed} cases={cases} /> <Apart figures={figures} cases={cases} />{" "}
        {figures.onlyYourSites && "Seuls vos sites sont comptés."}
      </p>
      <StatisticsTable table={table} cases={cases} />
      {exports}
      {table.by === "MONTH" && <StatisticsCharts rows={table.rows} />}
      <div className="columns even fr-mt-4w">
        <CountTable
          cases={cases}
          name="scope"
          caption="Par champ"
          counts={figures.byScope}
          labels={scopeLabels}
        />
        <CountTable
          cases={cases}
          name="channel"
          caption="Par canal"
          counts={figures.byChannel}
          labels={channelLabels}
        />
        <CountTable
          cases={cases}
          name="kind"
          caption="Par type"
          counts={figures.byKind}
          labels={kindLabels}
        />
      </div>
    </>
  );
}

type TotalProps = { table: Table; cases: Filters };

function KeyFigures({ table: { total, measuredKinds }, cases }: TotalProps) {
  const families = [
    { name: "en ligne", figures: total.electronic, cases: family(cases, measuredKinds, true) },
    { name: "papier", figures: total.paper, cases: family(cases, measuredKinds, false) },
  ];
  const shown = [
    { term: "Réponses à temps", text: rate, answer: "IN_TIME" },
    { term: "Délai moyen", text: mean, answer: "GIVEN" },
    { term: "Délai médian", text: median, answer: "GIVEN" },
  ];
  return (
    <dl className="figures by-four">
      <Figure term="Demandes reçues">
        <CountLink filters={cases} count={total.received} />
      </Figure>
      <Figure term="Encore à traiter">
        <CountLink filters={{ ...cases, open: "true" }} count={total.open} />
      </Figure>
      {shown.flatMap(({ term, text, answer }) =>
        families.map((of) => (
          <Figure key={`${term}, ${of.name}`} term={`${term}, ${of.name}`}>
            <CasesLink filters={{ ...of.cases, answer }} text={text(of.figures)} />
          </Figure>
        )),
      )}
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="figure">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const stages: { header: string; count: (figures: DelayFigures) => number; filters: Filters }[] = [
  { header: "Dues", count: (figures) => figures.owed, filters: { answer: "OWED" } },
  { header: "Données", count: (figures) => figures.answered, filters: { answer: "GIVEN" } },
  { header: "À temps", count: (figures) => figures.inTime, filters: { answer: "IN_TIME" } },
  { header: "En retard", count: (figures) => figures.late, filters: { answer: "AWAITED", late: "true" } },
  {
    header: "Encore à temps",
    count: (figures) => figures.pending,
    filters: { answer: "AWAITED", late: "false" },
  },
];

function Owed({ table: { total, measuredKinds }, cases }: TotalProps) {
  return (
    <DataTable
      caption="Réponses dues"
      rows={[
        { channel: "En ligne", figures: total.electronic, cases: family(cases, measuredKinds, true) },
        {
          channel: "Papier, téléphone, guichet",
          figures: total.paper,
          cases: family(cases, measuredKinds, false),
        },
      ]}
      rowKey={(row) => row.channel}
      columns={[
        { header: "Canal", cell: (row) => row.channel },
        ...stages.map(({ header, count, filters }) => ({
          header,
          numeric: true,
          cell: (row: { figures: DelayFigures; cases: Filters }) => (
            <CountLink filters={{ ...row.cases, ...filters }} count={count(row.figures)} />
          ),
        })),
      ]}
    />
  );
}

function NotOwed({ count, cases }: { count: number; cases: Filters }) {
  if (count === 0) return null;
  return (
    <>
      <CasesLink
        filters={{ ...cases, answer: "NOT_OWED" }}
        text={`${formatNumber(count)} ${count > 1 ? "demandes" : "demande"}`}
      />{" "}
      sans réponse due (sans nom ou sans adresse, ou remerciement), {count > 1 ? "comptées" : "comptée"} à
      part.
    </>
  );
}

/** The cases answered otherwise than by a letter of their own. */
function Apart({ figures: { merged, redirected }, cases }: { figures: StatisticsData; cases: Filters }) {
  const link = (answer: string, count: number) => (
    <CasesLink
      filters={{ ...cases, answer }}
      text={`${formatNumber(count)} ${count > 1 ? "demandes" : "demande"}`}
    />
  );
  return (
    <>
      {redirected > 0 && (
        <>
          {link("REDIRECTED", redirected)}{" "}
          {redirected > 1 ? "réorientées vers un autre service." : "réorientée vers un autre service."}{" "}
        </>
      )}
      {merged > 0 && (
        <>
          {link("MERGED", merged)} {merged > 1 ? "réunies" : "réunie"} avec une autre, qui porte leur réponse.
        </>
      )}
    </>
  );
}

type TableProps = {
  cases: Filters;
  name: keyof Filters;
  caption: string;
  counts: Count[];
  labels: Record<string, string>;
};

function CountTable({ cases, name, caption, counts, labels }: TableProps) {
  const received = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <DataTable
      caption={caption}
      rows={counts}
      rowKey={(row) => row.code}
      columns={[
        {
          header: caption.replace("Par ", "").replace(/^./, (c) => c.toUpperCase()),
          cell: (row) => labelOf(labels, row.code),
        },
        {
          header: "Nombre",
          numeric: true,
          cell: (row) => <CountLink filters={{ ...cases, [name]: row.code }} count={row.count} />,
        },
        {
          header: "Part",
          numeric: true,
          cell: (row) => formatValue((row.count / received) * 100, "PERCENT", 1),
        },
      ]}
    />
  );
}
