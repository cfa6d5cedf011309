import { useParams } from "react-router";
import { controlReplyRoles, useGetReplyControl } from "@/api/complaints/complaints";
import type { ReplyControlView } from "@/api/complaints/model";
import { formatDay, formatValue } from "@/shared/format";
import { labelOf } from "@/shared/labels";
import { may, useUser } from "@/shared/session";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { criterionLabels, quarterLabel } from "./labels";
import { ReplyGrid } from "./reply-grid";

export function Component() {
  const { id = "" } = useParams();
  const control = useGetReplyControl(id);
  const title = control.data
    ? `${control.data.siteName}, réponses du ${quarterLabel(control.data.quarter)}`
    : "Contrôle des réponses";
  return (
    <Page
      title={title}
      lead={control.data && `${control.data.controlled} sur ${control.data.drawn} contrôlées`}
    >
      <Loaded query={control}>{(data) => <Control control={data} />}</Loaded>
    </Page>
  );
}

function Control({ control }: { control: ReplyControlView }) {
  const mayControl = may(useUser(), controlReplyRoles);
  return (
    <>
      <Results control={control} />
      <details className="fr-mb-3w">
        <summary>Comment cet échantillon a été tiré</summary>
        <p className="mention">
          {control.drawn} réponses sur les {control.population} données dans le trimestre, tirées le{" "}
          {formatDay(control.drawnAt.slice(0, 10))} par {control.drawnBy} avec le numéro {control.seed}. Les
          demandes sont rangées par l’empreinte SHA-256 de « {control.seed}:numéro de la demande », et les
          premières sont retenues : chacun peut refaire ce tirage.
        </p>
      </details>
      <h2 className="fr-h5">Réponses à relire</h2>
      {control.replies.map((reply) => (
        <ReplyGrid key={reply.position} control={control.id} reply={reply} mayControl={mayControl} />
      ))}
    </>
  );
}

function Results({ control }: { control: ReplyControlView }) {
  return (
    <DataTable
      caption="Résultats sur les réponses contrôlées"
      rows={control.results}
      rowKey={(result) => result.criterion}
      columns={[
        { header: "Critère", cell: (result) => labelOf(criterionLabels, result.criterion) },
        { header: "Conformes", numeric: true, cell: (result) => result.conform },
        { header: "Non conformes", numeric: true, cell: (result) => result.notConform },
        { header: "Sans objet", numeric: true, cell: (result) => result.notApplicable },
        {
          header: "Taux",
          numeric: true,
          cell: (result) => (result.rate === undefined ? "Sans objet" : formatValue(result.rate, "PERCENT")),
        },
      ]}
    />
  );
}
