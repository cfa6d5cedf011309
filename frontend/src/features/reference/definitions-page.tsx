import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "react-router";
import { putIndicatorRoles, useListIndicators } from "@/api/indicators/indicators";
import type { IndicatorView } from "@/api/indicators/model";
import { formatTarget } from "@/shared/format";
import { labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { today } from "@/shared/periods";
import { may, useUser } from "@/shared/session";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { between, frequencyLabels, holds } from "./labels";

export function Component() {
  const user = useUser();
  const indicators = useListIndicators();
  return (
    <Page
      title="Définition des indicateurs"
      lead="Ce qui est mesuré, comment, et l’objectif à atteindre"
      actions={
        may(user, putIndicatorRoles) && (
          <Button iconId="fr-icon-add-line" linkProps={{ href: paths.newDefinition() }}>
            Créer un indicateur
          </Button>
        )
      }
    >
      <Loaded query={indicators}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Aucun indicateur n’est défini" />
          ) : (
            <DataTable
              caption="Indicateurs"
              hideCaption
              rows={[...items].sort((a, b) => `${a.rubric}${a.label}`.localeCompare(`${b.rubric}${b.label}`))}
              rowKey={(row) => row.code}
              columns={[
                {
                  header: "Indicateur",
                  cell: (row) => <Link to={paths.definition(row.code)}>{row.label}</Link>,
                },
                { header: "Rubrique", cell: (row) => row.rubric },
                { header: "Fréquence", cell: (row) => labelOf(frequencyLabels, row.frequency) },
                { header: "Objectif national", cell: nationalTarget },
                { header: "Mesuré", cell: measured },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

function nationalTarget(row: IndicatorView): string {
  const target = row.targets.find((it) => !it.prefecture && holds(today(), it.from, it.to));
  return target ? formatTarget(target, row.unit) : "Aucun";
}

const measured = (row: IndicatorView) =>
  row.validFrom || row.validTo ? between(row.validFrom, row.validTo) : "sans limite de date";
