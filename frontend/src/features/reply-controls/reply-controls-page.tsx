import { Link } from "react-router";
import { drawReplyControlRoles, useListReplyControls } from "@/api/complaints/complaints";
import type { ReplyControlView } from "@/api/complaints/model";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { OfPrefecture } from "@/shared/ui/of-prefecture";
import { Page } from "@/shared/ui/page";
import { DrawForm } from "./draw-form";
import { quarterLabel } from "./labels";

/** Each quarter, a sample of the replies of each site is read again. */
export function Component() {
  const user = useUser();
  return (
    <Page
      title="Contrôle des réponses"
      lead="Chaque trimestre, un échantillon tiré au sort des réponses de chaque site est relu"
    >
      {may(user, drawReplyControlRoles) && <DrawForm />}
      <OfPrefecture>{(prefecture) => <Controls prefecture={prefecture} />}</OfPrefecture>
    </Page>
  );
}

function Controls({ prefecture }: { prefecture: string }) {
  const controls = useListReplyControls({ prefecture });
  return (
    <Loaded query={controls}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="Aucun échantillon n’a encore été tiré" />
        ) : (
          <ul className="rows">
            {items.map((control) => (
              <Row key={control.id} control={control} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Row({ control }: { control: ReplyControlView }) {
  const gaps = control.results.reduce((sum, result) => sum + result.notConform, 0);
  return (
    <li className="row">
      <div>
        <Link className="fr-link row-title" to={paths.replyControl(control.id)}>
          {control.siteName}, {quarterLabel(control.quarter)}
        </Link>
        <p className="mention fr-mb-0">
          {control.drawn} réponses tirées sur {control.population} · tirage n° {control.seed}
          {control.replaced && " · remplacé par un autre tirage"}
        </p>
      </div>
      <div className="row-tags">
        <span className="mention">
          {control.controlled} sur {control.drawn} contrôlées
          {control.controlled > 0 && ` · ${gaps} ${gaps > 1 ? "écarts" : "écart"}`}
        </span>
      </div>
    </li>
  );
}
