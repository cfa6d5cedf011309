import type { UseQueryResult } from "@tanstack/react-query";
import type { PageVersionView, VersionView } from "@/api/indicators/model";
import { formatDay, formatInstant } from "@/shared/format";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";

type Props = { caption: string; query: UseQueryResult<PageVersionView, unknown>; dated?: boolean };

/** Who changed what and when; what was saved is never changed afterwards. */
export function VersionsTable({ caption, query, dated }: Props) {
  return (
    <Loaded query={query}>
      {({ items }) => (
        <DataTable
          caption={caption}
          hideCaption
          rows={items}
          rowKey={(row) => String(row.version)}
          columns={[
            { header: "Version", cell: (row) => row.version },
            ...(dated
              ? [
                  {
                    header: "S’applique",
                    cell: (row: VersionView) =>
                      row.effectiveFrom ? `depuis le ${formatDay(row.effectiveFrom)}` : "toujours",
                  },
                ]
              : []),
            { header: "Enregistrée", cell: (row) => `${formatInstant(row.savedAt)}, par ${row.by}` },
            { header: "Ce qui change", cell: (row) => <Changes of={row} /> },
          ]}
        />
      )}
    </Loaded>
  );
}

function Changes({ of }: { of: VersionView }) {
  if (of.changes.length === 0) return of.version === 1 ? "Première version" : "Aucun changement de contenu";
  return (
    <ul className="fr-m-0">
      {of.changes.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
