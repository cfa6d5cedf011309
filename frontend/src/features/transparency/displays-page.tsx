import { Link, useSearchParams } from "react-router";
import { useListTransparencyDisplays } from "@/api/indicators/indicators";
import type { DisplaySummary } from "@/api/indicators/model";
import { formatDay, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { isQuarter, quarterToPublish } from "@/shared/periods";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { OfPrefecture } from "@/shared/ui/of-prefecture";
import { Page } from "@/shared/ui/page";
import { QuarterField } from "./quarter-field";

export function Component() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get("trimestre") ?? "";
  const quarter = isQuarter(asked) ? asked : quarterToPublish();
  return (
    <Page
      title="Affichage de la transparence"
      lead="Les délais montrés au public chaque trimestre, sur l’affiche du hall et sur internet"
    >
      <div className="narrow">
        <QuarterField
          value={quarter}
          onChange={(it) => setSearch((params) => ({ ...Object.fromEntries(params), trimestre: it }))}
        />
      </div>
      <OfPrefecture>{(prefecture) => <Sites prefecture={prefecture} quarter={quarter} />}</OfPrefecture>
    </Page>
  );
}

function Sites({ prefecture, quarter }: { prefecture: string; quarter: string }) {
  const displays = useListTransparencyDisplays({ prefecture, period: quarter });
  return (
    <Loaded query={displays}>
      {({ items }) => (
        <DataTable
          caption={`Affichages ${ofPeriod(quarter)}`}
          rows={items}
          rowKey={(row) => row.site}
          columns={[
            {
              header: "Site",
              cell: (row) => <Link to={paths.display(row.site, quarter)}>{row.siteName}</Link>,
            },
            { header: "État", cell: stateOf },
            {
              header: "Chiffres validés",
              numeric: true,
              cell: (row) => `${row.available} / ${row.expected}`,
            },
          ]}
        />
      )}
    </Loaded>
  );
}

function stateOf(row: DisplaySummary): string {
  if (row.publishedOn) {
    const published = `Publié le ${formatDay(row.publishedOn)}`;
    return row.changedSince ? `${published} ; des chiffres ont changé depuis` : published;
  }
  return row.available > 0 ? "À publier" : "Rien de validé";
}
