import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useListSiteVersions } from "@/api/indicators/indicators";
import type { SiteView } from "@/api/indicators/model";
import { formatDay } from "@/shared/format";
import { labelOf } from "@/shared/labels";
import { today } from "@/shared/periods";
import { DataTable } from "@/shared/ui/data-table";
import { between, holds, siteTypeLabels } from "./labels";
import { SiteForm } from "./site-form";
import { VersionsTable } from "./versions-table";

type Props = { prefecture: string; sites: SiteView[]; canEdit: boolean };

/** Where users are received, since when, until when. */
export function Sites({ prefecture, sites, canEdit }: Props) {
  const [chosen, setChosen] = useState<SiteView | "new">();
  return (
    <>
      <DataTable
        caption="Sites de la préfecture"
        hideCaption
        rows={sites}
        rowKey={(row) => row.code}
        columns={[
          { header: "Site", cell: (row) => row.name },
          { header: "Nature", cell: (row) => labelOf(siteTypeLabels, row.type) },
          { header: "Commune", cell: (row) => <Town of={row} /> },
          { header: "Ouverture", cell: (row) => <Opening of={row} /> },
          {
            header: canEdit ? "Modifier" : "Historique",
            cell: (row) => (
              <Button size="small" priority="tertiary" onClick={() => setChosen(row)}>
                <span>
                  {canEdit ? "Modifier" : "Historique"} <span className="fr-sr-only">{row.name}</span>
                </span>
              </Button>
            ),
          },
        ]}
      />
      {canEdit && chosen === undefined && (
        <Button priority="secondary" iconId="fr-icon-add-line" onClick={() => setChosen("new")}>
          Ouvrir un site
        </Button>
      )}
      {canEdit && chosen !== undefined && (
        <SiteForm
          key={chosen === "new" ? "new" : chosen.code}
          prefecture={prefecture}
          site={chosen === "new" ? undefined : chosen}
          onDone={() => setChosen(undefined)}
        />
      )}
      {chosen !== undefined && chosen !== "new" && <SiteHistory site={chosen} />}
    </>
  );
}

function Opening({ of }: { of: SiteView }) {
  const open = holds(today(), of.openedOn, of.closedOn);
  return (
    <>
      <Badge small noIcon severity={open ? "success" : "warning"}>
        {open ? "Ouvert" : "Fermé"}
      </Badge>{" "}
      {(of.openedOn || of.closedOn) && between(of.openedOn, of.closedOn)}
    </>
  );
}

function Town({ of }: { of: SiteView }) {
  return (
    <>
      {of.postalCode} {of.town}
      {of.moves.map((move) => (
        <span key={move.on} className="block mention">
          à {move.fromTown} avant le {formatDay(move.on)}
        </span>
      ))}
    </>
  );
}

function SiteHistory({ site }: { site: SiteView }) {
  const versions = useListSiteVersions(site.code);
  return (
    <>
      <h3 className="fr-h5 fr-mt-3w">Historique : {site.name}</h3>
      <VersionsTable caption={`Versions du site ${site.name}`} query={versions} />
    </>
  );
}
