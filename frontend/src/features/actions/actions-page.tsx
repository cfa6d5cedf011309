import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "react-router";
import type { ActionView } from "@/api/reporting/model";
import { useListActions } from "@/api/reporting/reporting";
import { paths } from "@/shared/paths";
import { entersFigures, useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { Proposals } from "./proposals";

export function Component() {
  const user = useUser();
  const writes = entersFigures(user);
  const actions = useListActions({ prefecture: user.prefecture });
  return (
    <Page
      title="Plan d’actions"
      actions={writes && <Button linkProps={{ href: paths.newAction() }}>Inscrire une action</Button>}
    >
      <Proposals prefecture={user.prefecture} canPlan={writes} />
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
    </Page>
  );
}

function Row({ action }: { action: ActionView }) {
  const { nameOf } = useMySites();
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
