import { Link } from "react-router";
import { useListFrameworks } from "@/api/indicators/indicators";
import type { FrameworkView } from "@/api/indicators/model";
import { paths } from "@/shared/paths";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { between } from "./labels";

export function Component() {
  const frameworks = useListFrameworks();
  return (
    <Page title="Référentiels" lead="Ce que chaque label demande, et depuis quand">
      <Loaded query={frameworks}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Aucun référentiel n’est enregistré" />
          ) : (
            <FrameworkTable rows={[...items].sort((a, b) => b.validFrom.localeCompare(a.validFrom))} />
          )
        }
      </Loaded>
    </Page>
  );
}

const engagements = (row: FrameworkView) =>
  row.modules.reduce((count, module) => count + module.engagements.length, 0);

function FrameworkTable({ rows }: { rows: FrameworkView[] }) {
  return (
    <DataTable
      caption="Référentiels"
      hideCaption
      rows={rows}
      rowKey={(row) => row.code}
      columns={[
        { header: "Référentiel", cell: (row) => <Link to={paths.framework(row.code)}>{row.title}</Link> },
        { header: "S’applique", cell: (row) => between(row.validFrom, row.validTo) },
        { header: "Modules", numeric: true, cell: (row) => row.modules.length },
        { header: "Engagements", numeric: true, cell: engagements },
        { header: "Titres à compléter", numeric: true, cell: (row) => row.toComplete },
        { header: "Version", numeric: true, cell: (row) => row.version },
      ]}
    />
  );
}
