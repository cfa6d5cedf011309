import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Count, DelayFigures, Statistics as StatisticsData } from "@/api/complaints/model";
import { formatNumber, formatValue } from "@/shared/format";
import { channelLabels, kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { lastDayOf } from "@/shared/periods";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { type Filters, labelKinds, onlineChannels, otherChannels } from "./filters";

/** Every figure leads to the list of the cases that it counts. */
export function Statistics({ found }: { found: StatisticsData }) {
  if (found.received === 0) return <Empty title="Aucune demande reçue sur cette période" />;
  return (
    <>
      <KeyFigures found={found} />
      <Owed found={found} />
      <p className="mention">
        <NotOwed found={found} /> {found.onlyYourSites && "Seuls vos sites sont comptés."}
      </p>
      <div className="columns even">
        <CountTable
          found={found}
          name="scope"
          caption="Par objet"
          counts={found.byScope}
          labels={scopeLabels}
        />
        <CountTable
          found={found}
          name="channel"
          caption="Par canal"
          counts={found.byChannel}
          labels={channelLabels}
        />
        <CountTable found={found} name="kind" caption="Par type" counts={found.byKind} labels={kindLabels} />
      </div>
    </>
  );
}

const online: Filters = { kind: labelKinds, channel: onlineChannels };
const others: Filters = { kind: labelKinds, channel: otherChannels };

function KeyFigures({ found }: { found: StatisticsData }) {
  const inTime = (family: Filters) => ({ ...family, answer: "IN_TIME" });
  const given = (family: Filters) => ({ ...family, answer: "GIVEN" });
  return (
    <dl className="figures">
      <Figure term="Demandes reçues">
        <CasesLink found={found} filters={{}} text={formatNumber(found.received)} />
      </Figure>
      <Figure term="Répondues à temps, en ligne">
        <CasesLink found={found} filters={inTime(online)} text={rate(found.electronic)} />
      </Figure>
      <Figure term="Répondues à temps, papier">
        <CasesLink found={found} filters={inTime(others)} text={rate(found.paper)} />
      </Figure>
      <Figure term="Délai moyen, en ligne">
        <CasesLink found={found} filters={given(online)} text={delay(found.electronic)} />
      </Figure>
      <Figure term="Délai moyen, papier">
        <CasesLink found={found} filters={given(others)} text={delay(found.paper)} />
      </Figure>
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

function Owed({ found }: { found: StatisticsData }) {
  return (
    <DataTable
      caption="Réponses dues"
      rows={[
        { channel: "En ligne", figures: found.electronic, family: online },
        { channel: "Papier, téléphone, guichet", figures: found.paper, family: others },
      ]}
      rowKey={(row) => row.channel}
      columns={[
        { header: "Canal", cell: (row) => row.channel },
        ...stages.map(({ header, count, filters }) => ({
          header,
          numeric: true,
          cell: (row: { figures: DelayFigures; family: Filters }) => (
            <CasesLink
              found={found}
              filters={{ ...row.family, ...filters }}
              text={formatNumber(count(row.figures))}
            />
          ),
        })),
      ]}
    />
  );
}

function NotOwed({ found }: { found: StatisticsData }) {
  if (found.notOwed === 0) return null;
  const text = `${formatNumber(found.notOwed)} ${found.notOwed > 1 ? "demandes" : "demande"}`;
  return (
    <>
      <CasesLink found={found} filters={{ answer: "NOT_OWED" }} text={text} /> sans nom ou sans adresse,{" "}
      {found.notOwed > 1 ? "comptées" : "comptée"} à part.
    </>
  );
}

type TableProps = {
  found: StatisticsData;
  name: keyof Filters;
  caption: string;
  counts: Count[];
  labels: Record<string, string>;
};

function CountTable({ found, name, caption, counts, labels }: TableProps) {
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
          cell: (row) => (
            <CasesLink found={found} filters={{ [name]: row.code }} text={formatNumber(row.count)} />
          ),
        },
        {
          header: "Part",
          numeric: true,
          cell: (row) => formatValue((row.count / found.received) * 100, "PERCENT", 1),
        },
      ]}
    />
  );
}

type LinkProps = { found: StatisticsData; filters: Filters; text: string };

/** What counts nothing leads nowhere. */
function CasesLink({ found, filters, text }: LinkProps) {
  if (text === "0" || text === nothing) return text;
  const { site, from, to } = found;
  const received = { receivedFrom: `${from}-01`, receivedTo: lastDayOf(to) };
  return <Link to={paths.cases({ site, ...received, ...filters })}>{text}</Link>;
}

/** A rate without any answer owed is no rate: it is not 0 %. */
const nothing = "Sans objet";
const rate = ({ inTimeRate }: DelayFigures) =>
  inTimeRate.value === undefined ? nothing : formatValue(inTimeRate.value, "PERCENT");
const delay = ({ meanDelay }: DelayFigures) =>
  meanDelay.value === undefined ? nothing : formatValue(meanDelay.value, "WORKING_DAYS");
