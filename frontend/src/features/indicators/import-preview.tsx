import { Alert } from "@codegouvfr/react-dsfr/Alert";
import type { ImportView } from "@/api/indicators/model";
import { formatNumber, formatPeriod } from "@/shared/format";
import { ActButton } from "@/shared/ui/act-button";
import { DataTable } from "@/shared/ui/data-table";
import { ProblemAlert } from "@/shared/ui/problem-alert";

type Props = {
  view: ImportView;
  kept: boolean;
  pending: boolean;
  failure: unknown;
  onKeep: () => void;
};

/** What the sheet would change, or all that has to be corrected in it first. */
export function ImportPreview({ view, kept, pending, failure, onKeep }: Props) {
  if (kept) {
    return (
      <Alert severity="success" title="C’est enregistré" description={`${measures(view.changes)} à jour.`} />
    );
  }
  if (view.errorCount > 0) return <Errors view={view} />;
  if (view.changes === 0) {
    return (
      <Alert
        severity="info"
        title="Rien à enregistrer"
        description="Le classeur ne contient rien de plus que ce qui est déjà saisi."
      />
    );
  }
  return (
    <>
      {failure !== null && failure !== undefined && <ProblemAlert error={failure} />}
      <DataTable
        caption={`${measures(view.changes)} à enregistrer`}
        rows={view.items}
        rowKey={(row) => String(row.line)}
        columns={[
          { header: "Indicateur", cell: (row) => row.label },
          { header: "Site", cell: (row) => row.site },
          { header: "Période", cell: (row) => formatPeriod(row.period) },
          { header: "Aujourd’hui", cell: (row) => row.before },
          { header: "Dans le classeur", cell: (row) => row.after },
        ]}
      />
      {view.changes > view.items.length && (
        <p className="mention">Les {view.items.length} premières sont montrées.</p>
      )}
      {view.unusualCount > 0 && <Unusual view={view} />}
      <ActButton className="fr-mt-2w" pending={pending} onClick={onKeep}>
        {pending ? "Enregistrement…" : keepLabel(view)}
      </ActButton>
    </>
  );
}

/** Keeping the sheet confirms its unusual figures: the button says so. */
function keepLabel({ changes, unusualCount }: ImportView): string {
  const all = `Enregistrer ${measures(changes)}`;
  if (unusualCount === 0) return all;
  return `${all} et confirmer ${unusualCount > 1 ? `les ${formatNumber(unusualCount)} nombres inhabituels` : "le nombre inhabituel"}`;
}

function Unusual({ view }: { view: ImportView }) {
  return (
    <>
      <Alert
        small
        severity="warning"
        className="fr-mt-3w fr-mb-2w"
        description={
          view.unusualCount > 1
            ? `${formatNumber(view.unusualCount)} nombres sont très éloignés de ce que ces sites mesurent d’habitude. Vérifiez-les.`
            : "Un nombre est très éloigné de ce que ce site mesure d’habitude. Vérifiez-le."
        }
      />
      <DataTable
        caption="À vérifier dans le classeur"
        rows={view.unusual}
        rowKey={(row) => `${row.line}${row.column}`}
        columns={[
          { header: "Ligne", cell: (row) => row.line },
          { header: "Colonne", cell: (row) => row.column },
          { header: "Indicateur", cell: (row) => row.label },
          { header: "Site", cell: (row) => row.site },
          { header: "Période", cell: (row) => formatPeriod(row.period) },
          { header: "Ce qui est habituel", cell: (row) => row.message },
        ]}
      />
      {view.unusualCount > view.unusual.length && (
        <p className="mention">Les {view.unusual.length} premiers sont montrés.</p>
      )}
    </>
  );
}

function Errors({ view }: { view: ImportView }) {
  return (
    <>
      <Alert
        severity="error"
        title={
          view.errorCount === 1
            ? "Une ligne est à corriger"
            : `${formatNumber(view.errorCount)} lignes sont à corriger`
        }
        description="Rien n’est enregistré. Corrigez le classeur, puis renvoyez-le."
        className="fr-mb-3w"
      />
      {view.errorCount > view.errors.length && (
        <p className="mention">Les {view.errors.length} premières sont montrées.</p>
      )}
      <DataTable
        caption="À corriger dans le classeur"
        rows={view.errors}
        rowKey={(row) => `${row.line}${row.column ?? ""}`}
        columns={[
          { header: "Ligne", cell: (row) => row.line },
          { header: "Colonne", cell: (row) => row.column ?? "Toute la ligne" },
          { header: "Ce qui est attendu", cell: (row) => row.message },
        ]}
      />
    </>
  );
}

const measures = (count: number) => `${formatNumber(count)} ${count > 1 ? "mesures" : "mesure"}`;
