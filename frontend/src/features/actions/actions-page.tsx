import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "react-router";
import type { ActionView } from "@/api/reporting/model";
import { createActionRoles, useListActions } from "@/api/reporting/reporting";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { OfPrefecture } from "@/shared/ui/of-prefecture";
import { Page } from "@/shared/ui/page";
import { Proposals } from "./proposals";

export function Component() {
  const user = useUser();
  return (
    <Page
      title="Plan d’actions"
      actions={
        may(user, createActionRoles) && (
          <Button linkProps={{ href: paths.newAction() }}>Inscrire une action</Button>
        )
      }
    >
      <OfPrefecture>{(prefecture) => <Plan key={prefecture} prefecture={prefecture} />}</OfPrefecture>
    </Page>
  );
}

function Plan({ prefecture }: { prefecture: string }) {
  const actions = useListActions({ prefecture });
  return (
    <>
      <Proposals prefecture={prefecture} />
      <h2 className="fr-h5">Actions du plan</h2>
      <Loaded query={actions}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Le plan est vide">
              Les thèmes d’enquête et les critères de contrôle sous 75 % y entrent en un clic.
            </Empty>
          ) : (
            <ul className="rows">
              {items.map((action) => (
                <Row key={action.id} action={action} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function Row({ action }: { action: ActionView }) {
  const { nameOf } = useMySites(action.prefecture);
  return (
    <li className="row">
      <div>
        <Link className="fr-link row-title" to={paths.action(action.id)}>
          {action.objective}
        </Link>
        <p className="fr-mb-0">{action.action}</p>
        <p className="mention fr-mb-0">
          {action.site ? nameOf(action.site) : "Toute la préfecture"} · {action.actors.join(", ")} ·{" "}
          {action.dueLabel ? `échéance ${action.dueLabel}` : "échéance à fixer"} · {action.originLabel}
        </p>
      </div>
      <div className="row-tags">
        {action.late && (
          <Badge small severity="error">
            En retard
          </Badge>
        )}
        <Badge small noIcon severity={action.progress === "DONE" ? "success" : "info"}>
          {action.progressLabel} – {action.percent} %
        </Badge>
      </div>
    </li>
  );
}
