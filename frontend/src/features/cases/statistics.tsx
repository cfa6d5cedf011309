import type { Count, DelayFigures, Statistics as StatisticsData } from "@/api/complaints/model";
import { formatNumber, formatValue } from "@/shared/format";
import { channelLabels, kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";

export function Statistics({ found }: { found: StatisticsData }) {
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
      <DataTable
        caption="Réponses dues"
        rows={[
          { channel: "En ligne", figures: found.electronic },
          { channel: "Papier, téléphone, guichet", figures: found.paper },
        ]}
        rowKey={(row) => row.channel}
        columns={[
          { header: "Canal", cell: (row) => row.channel },
          { header: "Dues", numeric: true, cell: (row) => row.figures.owed },
          { header: "Données", numeric: true, cell: (row) => row.figures.answered },
          { header: "À temps", numeric: true, cell: (row) => row.figures.inTime },
          { header: "En retard", numeric: true, cell: (row) => row.figures.late },
          { header: "Encore à temps", numeric: true, cell: (row) => row.figures.pending },
        ]}
      />
      <p className="mention">
        {notOwedText(found.notOwed)}
        {found.onlyYourSites && " Seuls vos sites sont comptés."}
      </p>
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

function notOwedText(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? "1 demande sans nom ou sans adresse, comptée à part."
    : `${formatNumber(count)} demandes sans nom ou sans adresse, comptées à part.`;
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
const rate = ({ inTimeRate }: DelayFigures) =>
  inTimeRate.value === undefined ? "Sans objet" : formatValue(inTimeRate.value, "PERCENT");
const delay = ({ meanDelay }: DelayFigures) =>
  meanDelay.value === undefined ? "Sans objet" : formatValue(meanDelay.value, "WORKING_DAYS");

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
