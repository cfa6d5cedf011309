import type { ComplaintCount, ComplaintResults } from "@/api/reporting/model";
import { formatNumber } from "@/shared/format";
import { AssessmentBadge } from "@/shared/ui/assessment-badge";
import { DataTable } from "@/shared/ui/data-table";

export function ComplaintSummary({ results }: { results: ComplaintResults }) {
  if (results.total === 0) return <p>Aucune demande reçue sur cette période.</p>;
  return (
    <>
      <p>
        {formatNumber(results.total)} demandes reçues ; {formatNumber(results.owedAnswer)} appelaient une
        réponse, {formatNumber(results.answered)} l’ont eue.
      </p>
      {results.rates.length > 0 && (
        <DataTable
          caption="Délais de réponse"
          rows={results.rates}
          rowKey={(row) => row.code}
          columns={[
            { header: "Indicateur", cell: (row) => row.label },
            { header: "Cible", numeric: true, cell: (row) => row.target?.display ?? "–" },
            { header: "Résultat", numeric: true, cell: (row) => row.figure.display ?? "–" },
            {
              header: "Situation",
              cell: (row) => <AssessmentBadge told assessment={row.figure.assessment} />,
            },
          ]}
        />
      )}
      <div className="columns even">
        <Counts caption="Champ" counts={results.byScope} />
        <Counts caption="Canal" counts={results.byChannel} />
        <Counts caption="Type" counts={results.byKind} />
      </div>
    </>
  );
}

function Counts({ caption, counts }: { caption: string; counts: ComplaintCount[] }) {
  return (
    <DataTable
      caption={`Demandes par ${caption.toLowerCase()}`}
      rows={counts}
      rowKey={(row) => row.code}
      columns={[
        { header: caption, cell: (row) => row.label },
        { header: "Nombre", numeric: true, cell: (row) => formatNumber(row.count) },
      ]}
    />
  );
}
