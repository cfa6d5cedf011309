import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Link, useParams } from "react-router";
import { controlReplyRoles, redrawReplyControlRoles, useGetReplyControl } from "@/api/complaints/complaints";
import type { ReplyControlView } from "@/api/complaints/model";
import { formatValue } from "@/shared/format";
import { labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { criterionLabels, quarterLabel } from "./labels";
import { Population } from "./population";
import { RedrawForm } from "./redraw-form";
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
  const user = useUser();
  const mayControl = may(user, controlReplyRoles) && !control.replaced;
  return (
    <>
      {control.replaced && (
        <Alert
          small
          severity="info"
          className="fr-mb-3w"
          description="Un autre tirage a remplacé celui-ci : il se lit encore, et ne compte plus."
        />
      )}
      {control.replaces && (
        <p>
          <Link to={paths.replyControl(control.replaces)}>Voir le tirage que celui-ci remplace</Link>
        </p>
      )}
      <Results control={control} />
      <Population control={control} />
      <h2 className="fr-h5">Réponses à relire</h2>
      {control.replies.map((reply) => (
        <ReplyGrid key={reply.position} control={control.id} reply={reply} mayControl={mayControl} />
      ))}
      {may(user, redrawReplyControlRoles) && !control.replaced && <RedrawForm control={control} />}
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
