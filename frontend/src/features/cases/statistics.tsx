import type { Count, DelayFigures, StatisticsView } from "@/api/complaints/model";
import { formatNumber, formatValue } from "@/shared/format";
import { channelLabels, kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";

export function Statistics({ found }: { found: StatisticsView }) {
  if (found.received === 0) return <Empty title="Aucune demande reçue sur cette période" />;
  return (
    <>
      <dl className="figures">
        <Figure term="Demandes reçues" value={formatNumber(found.received)} />
        <Figure term="Répondues à temps, en ligne" value={rate(found.electronic)} />
        <Figure term="Répondues à temps, papier" value={rate(found.paper)} />
        <Figure term="Délai moyen, en ligne" value={delay(found.electronic)} />
        <Figure term="Délai moyen, papier" value={delay(found.paper)} />
      </dl>
      <div className="columns even">
        <CountTable caption="Par objet" counts={found.byScope} labels={scopeLabels} total={found.received} />
        <CountTable
          caption="Par canal"
          counts={found.byChannel}
          labels={channelLabels}
          total={found.received}
        />
        <CountTable caption="Par type" counts={found.byKind} labels={kindLabels} total={found.received} />
      </div>
    </>
  );
}

function Figure({ term, value }: { term: string; value: string }) {
  return (
    <div className="figure">
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A rate without any answer owed is no rate: it is not 0 %. */
const rate = (figures: DelayFigures) =>
  figures.rate == null ? "Sans objet" : formatValue(figures.rate, "PERCENT");
const delay = (figures: DelayFigures) =>
  figures.meanWorkingDays == null ? "Sans objet" : formatValue(figures.meanWorkingDays, "WORKING_DAYS");

type TableProps = { caption: string; counts: Count[]; labels: Record<string, string>; total: number };

function CountTable({ caption, counts, labels, total }: TableProps) {
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
        { header: "Nombre", numeric: true, cell: (row) => formatNumber(row.count) },
        {
          header: "Part",
          numeric: true,
          cell: (row) => formatValue((row.count / total) * 100, "PERCENT", 1),
        },
      ]}
    />
  );
}
